//! Seats of regencies that stand in datelines and seldom elsewhere. They are no part of the gazetteer: inside a text such a word is as
//! often a river, a person or a market.

/// Separated by commas.
pub(super) const SEATS: &str = "Tobelo, Masamba, Langgur, Mungkid, Lewoleba, Tambolaka, Kalabahi, Oelamasi, Namlea, Labuha, Sanana, Daruba, \
Wangi-Wangi, Unaaha, Rumbia, Lasusua, Andoolo, Wanggudu, Malili, Belopa, Rantepao, Makale, Watansoppeng, Watampone, \
Sengkang, Turikale, Sungguminasa, Bungku, Ampana, Marisa, Tilamuta, Limboto, Kwandang, Suwawa, Tondano, Amurang, \
Airmadidi, Ratahan, Melonguane, Tahuna, Ondong, Boroko, Lolak, Tutuyan, Nanga Pinoh, Sanggau, Sekadau, Bengkayang, \
Ngabang, Mempawah, Putussibau, Sukadana, Buntok, Tamiang Layang, Muara Teweh, Puruk Cahu, Kasongan, Kuala Kurun, \
Kuala Pembuang, Nanga Bulik, Kuala Kapuas, Barabai, Paringin, Gerung, Amlapura, Semarapura, Blangkejeren, Kutacane, \
Singkil, Blangpidie, Suka Makmue, Calang, Jantho, Meureudu, Redelong, Idi Rayeuk, Sinabang, Dolok Sanggul, \
Pangururan, Kisaran, Panyabungan, Stabat, Lubuk Sikaping, Painan, Pulau Punjung, Muaro Sijunjung, Batusangkar, \
Lubuk Basung, Arosuka, Tuapejat, Sarilamak, Bangkinang, Pasir Pengaraian, Bagansiapiapi, Tembilahan, Rengat, \
Teluk Kuantan, Pangkalan Kerinci, Siak Sri Indrapura, Selatpanjang, Kuala Tungkal, Muara Sabak, Muara Bulian, Bangko, \
Sengeti, Kayuagung, Indralaya, Sekayu, Baturaja, Muaradua, Talang Ubi, Muara Beliti, Muara Rupit, Arga Makmur, \
Kotabumi, Gunung Sugih, Kalianda, Blambangan Umpu, Menggala, Wiralaga, Gedong Tataan, Sungailiat, Muntok, Toboali, \
Tanjungpandan, Ranai, Tarempa, Aimas, Waisai, Teminabuan, Bintuni, Rasiei, Kumurkek, Oksibil, Elelim, Karubaga, \
Kenyam, Dekai, Tiom, Ilaga, Enarotali, Waghete, Kigamani, Sugapa, Agats, Serui, Botawa";
