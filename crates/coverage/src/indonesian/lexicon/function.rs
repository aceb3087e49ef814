//! Words that are never part of a name, though a sentence may begin with them.

use super::{Row, Sense};

pub(super) const ROWS: &[Row] = &[(
    Sense::Function,
    "yang di ke dari dan atau dengan untuk pada dalam oleh karena sebab agar supaya bahwa bila jika kalau apabila ketika saat \
     sejak setelah sesudah sebelum sambil selama sementara sedangkan tetapi tapi namun akan telah sudah belum masih sedang \
     pernah tidak bukan jangan tanpa seperti sebagai bagi kepada terhadap tentang mengenai antara hingga sampai selain serta \
     juga pun lagi pula saja hanya cuma bahkan malah justru sangat paling lebih kurang cukup agak ini itu tersebut begitu \
     demikian demikianlah para sang si kami kita saya anda mereka engkau kamu kalian adalah ialah merupakan yakni yaitu \
     misalnya antaranya apa siapa mana kapan mengapa kenapa bagaimana berapa ada adapun adanya terdapat semua seluruh segala \
     setiap tiap masing beberapa banyak sebagian sejumlah berbagai lain lainnya sendiri bersama sekaligus kemudian lalu \
     lantas akhirnya awalnya mulanya kini sekarang nanti tadi kemarin besok melalui lewat berdasarkan sesuai guna demi \
     terkait dapat bisa mampu harus wajib perlu boleh ingin mau usai sebelumnya selanjutnya sehingga maka meski meskipun \
     walau walaupun oleh atas bawah karenanya dimana hal acara kegiatan dia ia beliau turut hadir tampak salah apalagi \
     tentu tentunya memang ayo mari mudah-mudahan semoga alhamdulillah insya selamat terima senada hadirin adanya bagaimanapun \
     bahwasanya barulah baru biasanya dahulu dulu daripada dialah dirinya diri entah inilah itulah jadi kadang kecuali kendati \
     khususnya lewat lagipula malahan manakala mengingat menjelang menuju menyusul mengawali mulai nah nantinya niscaya \
     olehnya padahal pasalnya pertama-tama pokoknya rupanya sebaliknya sebetulnya sebenarnya sekalipun sekali seolah \
     sepanjang seraya sesungguhnya seusai sejauh sekian tatkala tiba tutur-nya umumnya untungnya wah ya yaitu tak tanya-jawab \
     foto video baca simak lihat",
)];
