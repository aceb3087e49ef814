# Halaman pertama meja dan daftar siaran pers kantor.
overview-more = { NUMBER($count) } naskah lagi menunggu
overview-week = Siaran pers yang terbit dalam tujuh hari terakhir
overview-week-label = Tujuh hari terakhir
overview-day = Hari
overview-later = Menunggu saatnya
overview-issued = Terbit
overview-newest = Kembali ke yang terbaru
