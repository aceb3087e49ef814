# Topik siaran pers.
field-subjects = Topik
field-subjects-hint = Paling banyak lima, dipisahkan koma; masing-masing 2 sampai 40 karakter.
fault-too-many = Tulis paling banyak { NUMBER($most) }.
subjects-used = Pernah dipakai:
subject-add = Tambahkan topik { $name }
archive-subjects = Menurut topik
archive-of-subject = Siaran pers tentang { $name }
release-subjects = Topik
