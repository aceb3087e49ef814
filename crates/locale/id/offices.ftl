# Beberapa kantor untuk satu akun.
offices-switch = Ganti kantor
offices-switch-short = Ganti
invitation-known = Akun Anda: { $email }. Ketik kata sandinya untuk menerima undangan ini; kantor Anda yang lain tetap seperti sekarang.
