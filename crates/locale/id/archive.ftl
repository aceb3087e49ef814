# Arsip menurut bulan dan tempat.
archive-all = Semua siaran pers
archive-places = Menurut tempat
archive-of-place = Siaran pers dari { $place }
