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
Kenyam, Dekai, Tiom, Ilaga, Enarotali, Waghete, Kigamani, Sugapa, Agats, Serui, Botawa, \
Soreang, Singaparna, Cikarang, Cibinong, Palabuhanratu, Tigaraksa, Ungaran, Slawi, Kajen, Purwodadi, Kepanjen, \
Kraksaan, Caruban, Bangil, Singaraja, Bajawa, Maumere, Larantuka, Waingapu, Waikabubak, Ruteng, Borong, \
Labuan Bajo, Soe, Kefamenanu, Atambua, Betun, Mbay, Sentani, Wamena, Tual, Saumlaki, Dobo, Masohi, Piru, Bula, \
Weda, Maba, Soasio, Luwuk, Salakan, Parigi, Pangkajene, Mamasa, Pasangkayu, Kolaka, Raha, Praya, Selong, \
Tanjung, Taliwang, Woha, Raba, Kandangan, Rantau, Amuntai, Batulicin, Pelaihari, Marabahan, Martapura, \
Purwokerto, Cilacap, Wonosari, Wates, Jepara, Sumenep, Pamekasan, Lhoksukon, Bireuen, Takengon, Meulaboh, \
Tapaktuan, Sigli, Lahat, Prabumulih, Curup, Kepahiang, Manna, Bintuhan, Mukomuko, Liwa, Krui, Pringsewu, \
Sipirok, Gunungsitoli, Salak, Sidikalang, Kabanjahe, Balige, Tarutung, Lubuk Pakam, Rantauprapat";
