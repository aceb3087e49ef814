//! What stands around names: forms of address, academic degrees, abbreviations that end in a point, offices.

use super::{Row, Sense};

pub(super) const ROWS: &[Row] = &[
    (
        Sense::Honorific { short: true },
        "dr drg drh drs dra ir prof h hj kh ust tgk sdr sdri letjen mayjen brigjen letkol lettu letda serma serka kombes akbp akp kompol \
         ipda iptu aiptu aipda bripka briptu komjen irjen jend pol pdt rr tn ny nn yth inf kav arh czi cpl psk ckm cba letjend mayjend brigjend kopda kopka pratu praka sertu sersan ka capt kapt serda pelda tgh tgkh dt bripda hi dg kr rr",
    ),
    (
        Sense::Honorific { short: false },
        "ustaz ustadz ustazah habib gus tuan bapak pak ibu bu bung kak mas mbak saudara saudari haji hajah hajjah kiai kyai nyai \
         kolonel mayor kapten peltu brigadir jenderal laksamana marsekal purn romo pendeta uskup sultan datuk raden rm kang cak bli mbah mbok miq mamiq buya ajengan teungku tuanku pakde pakdhe bude budhe paklik bulik pakcik makcik \
         eyang abah uda amangboru mama kapitan jro jero mak uni oma opa atok inang amang nek datok tuk cik engkong encik wak tulang",
    ),
    (
        Sense::Degree,
        "se sh mh mm st mt spd mpd sip map ssos msi skom mkom phd lc ma mba skm mkes msc mhum shum mag sag spt sp mp stp sstp \
         ssi apt ak ca skep ners amd mikom sikom mmr spog spa spb mph msos shut",
    ),
    (
        Sense::Abbreviation,
        "no nomor jl jln kec kab kel prov gg hlm tgl ttd cq up tlp telp hp dst vs ps tk rt rw lt blok km muh moh moch \
         mohd abd st art fig ed red rev maks ds",
    ),
    (Sense::OfficePrefix, "plt plh pj pjs mantan eks wakil calon pelaksana penjabat general"),
    (
        Sense::Office,
        "kepala ketua sekretaris bendahara anggota direktur direktris gubernur wagub bupati wabup walikota wawali camat lurah \
         menteri wamen presiden wapres rektor dekan dirjen dirut juru jubir staf asisten koordinator komandan kapolri kapolda \
         kapolres kapolresta kapolsek pangdam danrem dandim danramil kajari kajati sekda sekdaprov sekkab sekkot sekwan kadis gm vp kakanim kadisbudpar kadisdukcapil kadisnaker \
         kadisperindagkop kadisperkim kadispmd kadisbun kadishut kadistan kapuskesmas kalapas karutan \
         kadiskominfo kadisdik kadinkes kadisperindag kaban kabid kasi kasat kasubdit kabag karo kasubag kabiro manajer manager pimpinan \
         pemimpin ketum sekjen waketum wasekjen waka komisioner komisaris deputi inspektur irwasda duta konsul dosen guru \
         pengamat peneliti pakar advokat pengacara kanwil kakanwil kakan kapus kepsek wakasek kades kadus rois ketib \
         penanggung redaktur founder pendiri ceo panglima kasad kapuspen penasihat pembina pengawas hakim jaksa panitera \
         bidan perawat penyuluh pelatih pengelola pemilik manajer kapten operator sopir legislator politikus politisi tokoh aktivis ulama walikota wali kadispora kadishub kadispar kadinsos kasatpol \
         perbekel keuchik geuchik peratin pambakal pembakal sangadi kuwu reje bendesa penghulu damang mantir temenggung tumenggung ondoafi ondofolo walinagari kaling \
         pustakawan widyaiswara nakhoda nahkoda masinis apoteker budayawan sejarawan sosiolog psikolog arkeolog antropolog epidemiolog kurator auditor mantri takmir pengasuh \
         kalaksa jpu pekaseh klian kalakhar kapuspen kapendam kapenrem katim kadivhumas kasatgas dansatgas kapospol wakapolsek kasatresnarkoba kasatintelkam kasatbinmas kasatpolairud kasatsamapta kasikum kasihumas kasubsi kabidpropam dirreskrimum dirreskrimsus dirresnarkoba dirlantas \
         dirpolairud danlanal danlantamal danlanud danyon danki dandenpom pangkostrad kasal kasau kacabjari kasipidum kasipidsus kasiintel kabapas karutan kasubbagian kaur \
         kadisdikbud kadisdikpora kadiskes kadispertan kadistanak kadistannak kadisdag kadisdagperin kadisparpora kadisparbud kadiskan kadislautkan kadispangtan kadislh kadiskop kadisnakertrans kadispusip kadisarpus kadinkop \
         kadinpar kadinpertan kadpmd kadp3a kabapenda kabappeda kabkpsdm sekcam sekdes sekkel seklur sekdako sekdakab sekdis sekban sekprov wawalkot walkot cabup cawabup cagub cawagub cawalkot \
         menparekraf mentan menpora menkominfo menkomdigi menperin mendag menkop menhut menaker menlu menhan mensesneg seskab mendes wamentan wamendagri wamenkes wadek warek kaprodi kajur kasek bendum korwil korcam korlap korkab \
         kacab pincab pinwil pemred wapemred pimred redpel kabalai kaupt kapusdatin kasatker \
         kabidhumas kasatlantas kasatreskrim kanit kapolrestabes kapolrestro wakapolrestabes wadir kasubdit kasintel kapuspenkum kasubbid kasubbag wakapolres wakapolresta wakapolda wakapolri menko wamenko menkeu mensos mendagri menkes mendikbud menhub menag panitera kasdam kasrem danpos kapusdalops bhabinkamtibmas babinsa kapuspenkum komandan kasipenkum",
    ),
];
