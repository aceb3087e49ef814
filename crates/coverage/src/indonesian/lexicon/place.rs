//! Provinces, regencies, cities and their short names. A short name stands for its full one.

/// Full names, separated by commas.
pub(super) const FULL: &str = "Indonesia, Nusantara, Ibu Kota Nusantara, Kalimantan, Sumatera, Jawa, Sulawesi, Papua, Bali, Maluku, \
Aceh, Sumatera Utara, Sumatera Barat, Sumatera Selatan, Riau, Kepulauan Riau, Jambi, Bengkulu, Lampung, Bangka Belitung, \
Kepulauan Bangka Belitung, Daerah Khusus Jakarta, Daerah Khusus Ibukota Jakarta, DKI Jakarta, Jakarta, Jawa Barat, Jawa Tengah, Jawa Timur, Banten, \
Daerah Istimewa Yogyakarta, DI Yogyakarta, Yogyakarta, Nusa Tenggara Barat, Nusa Tenggara Timur, Kalimantan Barat, Kalimantan Tengah, \
Kalimantan Selatan, Kalimantan Timur, Kalimantan Utara, Sulawesi Utara, Sulawesi Tengah, Sulawesi Selatan, Sulawesi Tenggara, \
Sulawesi Barat, Gorontalo, Maluku Utara, Papua Barat, Papua Barat Daya, Papua Selatan, Papua Tengah, Papua Pegunungan, \
Samarinda, Balikpapan, Bontang, Kutai Kartanegara, Kutai Timur, Kutai Barat, Kutai, Penajam Paser Utara, Penajam, Paser, Berau, \
Mahakam Ulu, Mahakam, Tenggarong, Tenggarong Seberang, Sangatta, Sangatta Utara, Sangatta Selatan, Sendawar, Tanah Grogot, Tanjung Redeb, \
Ujoh Bilang, Loa Janan, Loa Kulu, Muara Badak, Muara Jawa, Samboja, Sepaku, Sebulu, Kota Bangun, Marangkayu, Anggana, Sanga-Sanga, \
Sungai Kunjang, Samarinda Ulu, Samarinda Ilir, Samarinda Seberang, Samarinda Utara, Samarinda Kota, Palaran, Sambutan, Loa Janan Ilir, \
Balikpapan Kota, Balikpapan Selatan, Balikpapan Utara, Balikpapan Timur, Balikpapan Barat, Balikpapan Tengah, Bontang Utara, \
Bontang Selatan, Bontang Barat, Melak, Barong Tongkok, Long Ikis, Long Kali, Kuaro, Babulu, Waru, Bengalon, Muara Wahau, Kongbeng, \
Tarakan, Bulungan, Malinau, Nunukan, Tana Tidung, Tanjung Selor, Sebatik, Krayan, \
Banjarmasin, Banjarbaru, Banjar, Barito Kuala, Tapin, Hulu Sungai Selatan, Hulu Sungai Tengah, Hulu Sungai Utara, Tabalong, Balangan, \
Tanah Laut, Tanah Bumbu, Kotabaru, Martapura, Marabahan, Amuntai, Kandangan, Pelaihari, Batulicin, Palangka Raya, Palangkaraya, \
Pontianak, Singkawang, Kubu Raya, Sambas, Ketapang, Sintang, Kapuas Hulu, Sampit, Pangkalan Bun, Kotawaringin Barat, Kotawaringin Timur, \
Barito Utara, Barito Selatan, Barito Timur, Kapuas, Pulang Pisau, Gunung Mas, Katingan, Seruyan, Lamandau, Sukamara, Murung Raya, \
Bandung, Bandung Barat, Bogor, Bekasi, Depok, Cimahi, Cirebon, Sukabumi, Tasikmalaya, Garut, Cianjur, Karawang, Purwakarta, Subang, \
Sumedang, Majalengka, Kuningan, Indramayu, Ciamis, Pangandaran, Tangerang, Tangerang Selatan, Serang, Cilegon, Lebak, Pandeglang, \
Semarang, Surakarta, Solo, Magelang, Salatiga, Pekalongan, Tegal, Brebes, Banyumas, Purwokerto, Cilacap, Kebumen, Purworejo, Wonosobo, \
Temanggung, Boyolali, Klaten, Sukoharjo, Wonogiri, Karanganyar, Sragen, Grobogan, Blora, Rembang, Kudus, Jepara, Demak, Kendal, Batang, \
Pemalang, Purbalingga, Banjarnegara, Sleman, Bantul, Kulon Progo, Gunungkidul, \
Surabaya, Malang, Kediri, Blitar, Madiun, Mojokerto, Pasuruan, Probolinggo, Sidoarjo, Gresik, Lamongan, Tuban, Bojonegoro, Ngawi, Magetan, \
Ponorogo, Pacitan, Trenggalek, Tulungagung, Nganjuk, Jombang, Lumajang, Jember, Banyuwangi, Bondowoso, Situbondo, Bangkalan, Sampang, \
Pamekasan, Sumenep, Denpasar, Badung, Gianyar, Tabanan, Buleleng, Karangasem, Klungkung, Bangli, Jembrana, Mataram, Lombok, Lombok Barat, \
Lombok Tengah, Lombok Timur, Lombok Utara, Sumbawa, Sumbawa Barat, Dompu, Kupang, Ende, Sikka, Manggarai, Manggarai Barat, Labuan Bajo, \
Belu, Sumba Timur, Sumba Barat, Flores Timur, Alor, Lembata, Rote Ndao, Medan, Deli Serdang, Binjai, Tebing Tinggi, Pematangsiantar, \
Tanjungbalai, Sibolga, Padangsidimpuan, Langkat, Asahan, Simalungun, Karo, Dairi, Toba, Samosir, Nias, Mandailing Natal, Labuhanbatu, \
Banda Aceh, Sabang, Langsa, Lhokseumawe, Subulussalam, Aceh Besar, Aceh Utara, Aceh Timur, Aceh Tengah, Aceh Barat, Aceh Selatan, Pidie, \
Bireuen, Padang, Bukittinggi, Payakumbuh, Pariaman, Padang Panjang, Sawahlunto, Solok, Agam, Tanah Datar, Pasaman, Dharmasraya, Pekanbaru, \
Dumai, Kampar, Siak, Bengkalis, Pelalawan, Indragiri Hulu, Indragiri Hilir, Rokan Hulu, Rokan Hilir, Kuantan Singingi, Batam, \
Tanjungpinang, Tanjung Pinang, Bintan, Karimun, Natuna, Lingga, Anambas, Muaro Jambi, Batanghari, Sarolangun, Merangin, Bungo, Tebo, \
Kerinci, Sungai Penuh, Palembang, Prabumulih, Lubuklinggau, Pagar Alam, Musi Banyuasin, Banyuasin, Ogan Ilir, Ogan Komering Ilir, \
Ogan Komering Ulu, Muara Enim, Lahat, Musi Rawas, Empat Lawang, Pangkalpinang, Belitung, Bangka, Rejang Lebong, Bandar Lampung, \
Lampung Selatan, Lampung Tengah, Lampung Utara, Lampung Timur, Lampung Barat, Pringsewu, Tanggamus, Pesawaran, Tulang Bawang, Mesuji, \
Makassar, Parepare, Palopo, Gowa, Maros, Bone, Bulukumba, Bantaeng, Jeneponto, Takalar, Wajo, Soppeng, Sidrap, Pinrang, Enrekang, Luwu, \
Luwu Utara, Luwu Timur, Tana Toraja, Toraja Utara, Barru, Sinjai, Pangkep, Manado, Bitung, Tomohon, Kotamobagu, Minahasa, \
Minahasa Utara, Bolaang Mongondow, Palu, Donggala, Sigi, Poso, Parigi Moutong, Morowali, Banggai, Tolitoli, Kendari, Baubau, Konawe, \
Kolaka, Muna, Wakatobi, Buton, Mamuju, Majene, Polewali Mandar, Mamasa, Pasangkayu, Ambon, Tual, Ternate, Tidore, Halmahera, Sofifi, \
Jayapura, Merauke, Timika, Mimika, Nabire, Wamena, Biak, Sorong, Manokwari, Fakfak, Raja Ampat, Malaysia, Singapura, Brunei Darussalam, \
Sabah, Sarawak, Kota Kinabalu, Tawau, Kuala Lumpur, Filipina, Thailand, Vietnam, Jepang, Tokyo, Korea Selatan, Seoul, Tiongkok, Beijing, \
Aceh Singkil, Aceh Jaya, Nagan Raya, Bener Meriah, Gayo Lues, Aceh Tenggara, Aceh Barat Daya, Simeulue, Pidie Jaya, Aceh Tamiang, Meulaboh, \
Takengon, Sigli, Tapaktuan, Tapanuli Utara, Tapanuli Tengah, Tapanuli Selatan, Humbang Hasundutan, Pakpak Bharat, Padang Lawas, \
Padang Lawas Utara, Labuhanbatu Utara, Labuhanbatu Selatan, Serdang Bedagai, Nias Utara, Nias Barat, Nias Selatan, Gunungsitoli, Kabanjahe, \
Berastagi, Tarutung, Balige, Sidikalang, Lubuk Pakam, Rantauprapat, Pesisir Selatan, Padang Pariaman, Lima Puluh Kota, Sijunjung, Solok Selatan, \
Pasaman Barat, Kepulauan Mentawai, Mentawai, Kepulauan Meranti, Tanjung Jabung Barat, Tanjung Jabung Timur, Muara Bungo, \
Penukal Abab Lematang Ilir, Ogan Komering Ulu Timur, Ogan Komering Ulu Selatan, Musi Rawas Utara, Seluma, Mukomuko, Lebong, Kepahiang, \
Bengkulu Utara, Bengkulu Selatan, Bengkulu Tengah, Curup, Way Kanan, Pesisir Barat, Tulang Bawang Barat, Bangka Barat, Bangka Tengah, \
Bangka Selatan, Belitung Timur, Manggar, Bolaang Mongondow Utara, Bolaang Mongondow Selatan, Bolaang Mongondow Timur, Minahasa Selatan, \
Minahasa Tenggara, Kepulauan Sangihe, Sangihe, Kepulauan Talaud, Boalemo, Bone Bolango, Pohuwato, Gorontalo Utara, Tojo Una-Una, \
Banggai Kepulauan, Banggai Laut, Buol, Morowali Utara, Luwuk, Kepulauan Selayar, Selayar, Sidenreng Rappang, Pangkajene, Konawe Selatan, \
Konawe Utara, Konawe Kepulauan, Kolaka Utara, Kolaka Timur, Muna Barat, Buton Utara, Buton Selatan, Buton Tengah, Bombana, Mamuju Tengah, \
Maluku Tengah, Maluku Tenggara, Maluku Barat Daya, Seram Bagian Barat, Seram Bagian Timur, Buru Selatan, Kepulauan Aru, Kepulauan Tanimbar, \
Masohi, Saumlaki, Halmahera Utara, Halmahera Selatan, Halmahera Barat, Halmahera Timur, Halmahera Tengah, Kepulauan Sula, Pulau Taliabu, \
Pulau Morotai, Morotai, Tidore Kepulauan, Jailolo, Jayawijaya, Keerom, Sarmi, Mamberamo Raya, Mamberamo Tengah, Kepulauan Yapen, Biak Numfor, \
Supiori, Waropen, Asmat, Mappi, Boven Digoel, Puncak Jaya, Paniai, Dogiyai, Deiyai, Intan Jaya, Lanny Jaya, Tolikara, Nduga, Yahukimo, \
Pegunungan Bintang, Yalimo, Teluk Bintuni, Teluk Wondama, Kaimana, Maybrat, Tambrauw, Sorong Selatan, Manokwari Selatan, Pegunungan Arfak, \
Sentani, Ngada, Nagekeo, Sumba Tengah, Sumba Barat Daya, Timor Tengah Selatan, Timor Tengah Utara, Sabu Raijua, Malaka, Manggarai Timur, \
Waingapu, Maumere, Larantuka, Atambua, Kefamenanu, Bajawa, Ruteng, Waikabubak, Singaraja, Selong, Praya, Sumbawa Besar, Taliwang, \
Rotterdam, Amsterdam, Den Haag, Leiden, Hamburg, Berlin, Frankfurt, Paris, Marseille, Madrid, Barcelona, Lisbon, Milan, Jenewa, Wina, Brussel, \
Antwerpen, Kopenhagen, Stockholm, Oslo, Helsinki, Istanbul, Ankara, Kairo, Riyadh, Mekkah, Mekah, Doha, Dubai, Abu Dhabi, Uni Emirat Arab, \
Teheran, Baghdad, Karachi, New Delhi, Mumbai, Kolkata, Chennai, Dhaka, Bangkok, Hanoi, Ho Chi Minh, Phnom Penh, Yangon, Manila, Davao, Cebu, \
Johor, Johor Bahru, Penang, Melaka, Kuching, Sandakan, Lahad Datu, Shanghai, Guangzhou, Shenzhen, Nanning, Osaka, Kyoto, Nagoya, Yokohama, \
Kobe, Hiroshima, Fukuoka, Busan, Incheon, Taipei, Kaohsiung, Sydney, Melbourne, Perth, Brisbane, Canberra, Adelaide, Auckland, Wellington, \
New York, Washington, Los Angeles, San Francisco, Chicago, Houston, Seattle, Toronto, Vancouver, Manchester, Birmingham, Edinburgh, \
Port Moresby, Dili, Cape Town, Johannesburg, Nairobi, Hong Kong, Makau, Taiwan, Korea Utara, Mongolia, Rusia, Moskow, Ukraina, Polandia, Italia, \
Spanyol, Portugal, Swiss, Austria, Belgia, Swedia, Norwegia, Denmark, Finlandia, Yunani, Hungaria, Rumania, Irlandia, Skotlandia, Kanada, \
Meksiko, Brasil, Argentina, Kolombia, Selandia Baru, Papua Nugini, Vanuatu, Afrika Selatan, Nigeria, Kenya, Etiopia, Maroko, Tunisia, \
Aljazair, Libya, Sudan, Mesir, Yordania, Suriah, Lebanon, Qatar, Kuwait, Bahrain, Yaman, Palestina, Israel, Iran, Irak, Turki, Pakistan, \
Bangladesh, Sri Lanka, Nepal, Myanmar, Kamboja, Laos, Uzbekistan, Kazakhstan, Eropa, Asia Tenggara, Timur Tengah, Amerika Latin, \
Australia, Amerika Serikat, Arab Saudi, Makkah, Madinah, Jeddah, Belanda, Jerman, Prancis, Inggris, London, India, Timor Leste";

/// A short name, then what it stands for.
pub(super) const SHORT: &[(&str, &str)] = &[
    ("Kaltim", "Kalimantan Timur"),
    ("Kaltara", "Kalimantan Utara"),
    ("Kalsel", "Kalimantan Selatan"),
    ("Kalteng", "Kalimantan Tengah"),
    ("Kalbar", "Kalimantan Barat"),
    ("Kukar", "Kutai Kartanegara"),
    ("Kutim", "Kutai Timur"),
    ("Kubar", "Kutai Barat"),
    ("PPU", "Penajam Paser Utara"),
    ("Mahulu", "Mahakam Ulu"),
    ("HSS", "Hulu Sungai Selatan"),
    ("HST", "Hulu Sungai Tengah"),
    ("HSU", "Hulu Sungai Utara"),
    ("IKN", "Ibu Kota Nusantara"),
    ("Sumut", "Sumatera Utara"),
    ("Sumbar", "Sumatera Barat"),
    ("Sumsel", "Sumatera Selatan"),
    ("Kepri", "Kepulauan Riau"),
    ("Babel", "Kepulauan Bangka Belitung"),
    ("Jabar", "Jawa Barat"),
    ("Jateng", "Jawa Tengah"),
    ("Jatim", "Jawa Timur"),
    ("DIY", "Daerah Istimewa Yogyakarta"),
    ("DKI", "DKI Jakarta"),
    ("NTB", "Nusa Tenggara Barat"),
    ("NTT", "Nusa Tenggara Timur"),
    ("Sulut", "Sulawesi Utara"),
    ("Sulteng", "Sulawesi Tengah"),
    ("Sulsel", "Sulawesi Selatan"),
    ("Sultra", "Sulawesi Tenggara"),
    ("Sulbar", "Sulawesi Barat"),
    ("Malut", "Maluku Utara"),
    ("Pabar", "Papua Barat"),
    ("Palangkaraya", "Palangka Raya"),
    ("Bangka Belitung", "Kepulauan Bangka Belitung"),
    ("Tanjung Pinang", "Tanjungpinang"),
    ("RI", "Indonesia"),
];

/// A place's name: its words, and the full name in canonical spelling.
pub(super) struct Entry {
    pub(super) words: Vec<&'static str>,
    pub(super) full: &'static str,
}

/// All names.
pub(super) fn entries() -> Vec<Entry> {
    let entry = |name: &'static str, full: &'static str| Entry { words: name.split([' ', '-']).collect(), full };
    let short: Vec<Entry> = SHORT.iter().map(|(name, full)| entry(name, full)).collect();
    let full = FULL.split(',').map(str::trim).filter(|name| !SHORT.iter().any(|(short, _)| short == name));
    short.into_iter().chain(full.map(|name| entry(name, name))).collect()
}
