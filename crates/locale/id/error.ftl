# Kesalahan: satu baris, dengan apa yang dapat dilakukan.
error-line = { $input }: { $message }
error-internal = Halaman ini tidak dapat dibaca karena kesalahan di dalam program. Mohon laporkan halamannya.
error-release = Siaran pers { $path } tidak dapat dibaca: { $reason }
error-write = { $path } tidak dapat ditulis: { $reason }
error-jobs = Jumlah pekerjaan harus 1 atau lebih.

usage-unknown-argument = Pilihan atau masukan { $argument } tidak dikenal.
usage-missing = Belum lengkap: { $list }
usage-invalid-value = Nilai { $value } tidak dapat dipakai untuk { $argument }.
usage-possible = Pilihan yang ada: { $list }
usage-no-value = { $argument } memerlukan sebuah nilai.
usage-conflict = { $argument } tidak dapat dipakai bersama { $other }.
usage-repeated = { $argument } hanya boleh diberikan satu kali.
usage-unknown-command = Perintah { $command } tidak dikenal.
usage-no-command = Perintah belum diberikan.
usage-other = Baris perintah ini tidak dapat dipahami.
usage-similar = Mungkin maksud Anda: { $suggestion }
usage-see-help = Lihat: { $command } --help

error-storage = Basis data tidak dapat dipakai: { $reason }
