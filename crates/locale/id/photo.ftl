# Foto di luar halamannya, dan foto yang diturunkan.
photo-taken-down = Foto yang diturunkan
photo-taken-down-advice = Foto ini pernah tampil di sini dan tidak ditampilkan lagi.
photo-take-down = Turunkan foto ini
photo-take-down-reason = Alasan
photo-take-down-reason-hint = Dibaca semua orang di halaman siaran pers, dengan tanggal. Jangan menulis nama orang.
photo-take-down-consequence = Foto hilang seketika dari halaman, umpan, API, dan PDF. Berkas dan aslinya dihapus bila tidak dipakai siaran pers lain. Ini tidak dapat dibatalkan.
photo-take-down-advice = Siaran pers ini sudah terbit: foto tidak dapat diubah lagi, tetapi dapat diturunkan bila seseorang meminta atau hak pakainya keliru.
photo-taken-down-event = Foto diturunkan
refusal-photo-taken-down = Kantor penerbit tidak menampilkan foto ini lagi. Tanggal dan alasannya ada di halaman siaran persnya.
message-photo-taken-down = Foto ini sudah diturunkan
photo-to-release = Ke siaran persnya
