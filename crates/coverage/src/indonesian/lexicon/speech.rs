//! Verbs that bring in what somebody says, and pronouns.

use super::{Cue, Row, Sense};

pub(super) const ROWS: &[Row] = &[
    (
        Sense::Cue(Cue::Stem),
        "kata ujar tutur jelas ucap ungkap tambah papar tegas imbuh pungkas beber terang sebut lanjut sambung tukas cetus seru \
         tandas urai kilah aku harap pesan jawab tanya simpul tulis kenang puji kritik keluh saran ajak timpal ulas sindir \
         kelakar canda kisah cerita pinta imbau sahut bantah kecam tuding rinci tutup klaim desak dalih sanggah tepis janji \
         ancam yakin singgung papar jabar sesal gumam bisik ingat tekan tanggap nilai usul seloroh gurau celetuk sapa ratap rintih pekik teriak tegur hardik doa ikrar tantang komentar respons goda \
         sergah rengek gerutu bujuk sentil catat cibir celoteh olok balas ketus omel sungut desis",
    ),
    (
        Sense::Cue(Cue::Nya),
        "katanya ujarnya tuturnya jelasnya ucapnya ungkapnya tambahnya paparnya tegasnya imbuhnya pungkasnya bebernya terangnya \
         sebutnya lanjutnya sambungnya tukasnya cetusnya serunya tandasnya urainya kilahnya akunya harapnya pesannya jawabnya \
         tanyanya simpulnya tulisnya kenangnya pujinya kritiknya keluhnya sarannya ajaknya timpalnya ulasnya sindirnya \
         kelakarnya candanya kisahnya ceritanya pintanya imbaunya sahutnya bantahnya kecamnya tudingnya rincinya tutupnya \
         klaimnya desaknya dalihnya sanggahnya tepisnya janjinya ancamnya yakinnya singgungnya jabarnya sesalnya gumamnya \
         bisiknya ingatnya tekannya tanggapnya nilainya usulnya selorohnya guraunya celetuknya sapanya teriaknya tegurnya doanya tantangnya komentarnya responsnya godanya sergahnya \
         rengeknya gerutunya bujuknya sentilnya catatnya cibirnya celotehnya balasnya ketusnya omelnya sungutnya desisnya",
    ),
    (
        Sense::Cue(Cue::Active),
        "mengatakan menegaskan menjelaskan menambahkan menuturkan menyampaikan mengungkapkan menyebut menyebutkan memaparkan \
         membeberkan menerangkan melanjutkan menandaskan menguraikan mengaku berharap berpesan menjawab bertanya menyimpulkan \
         menulis menuliskan mengenang memuji mengimbau menghimbau mengajak menekankan mengingatkan meminta menilai berkata \
         berujar bertutur menyatakan membantah mengklaim mengakui mengucapkan menyarankan menginformasikan mengumumkan merinci \
         mencontohkan menceritakan mengisahkan bercerita memastikan menyoroti melaporkan menggarisbawahi membenarkan \
         menyayangkan mengeluhkan mengeluh mengkritik memperingatkan mengusulkan mendesak mengutarakan menjabarkan menanggapi \
         mengemukakan mengulas menyinggung mengapresiasi memungkasi menutup meyakini menjanjikan membeber berpendapat \
         berpandangan menganggap mengharapkan menyerukan berseru menyambung menimpali merespons merespon menepis berdalih \
         berkilah berjanji memerintahkan menginstruksikan menyambut mendorong menargetkan memandang mengonfirmasi \
         mengklarifikasi mencetuskan menyahut berteriak berbisik menyeletuk menggerutu bergumam mewanti",
    ),
    (
        Sense::Cue(Cue::Passive),
        "dikatakan ditegaskan dijelaskan ditambahkan dituturkan disampaikan diungkapkan disebutkan dipaparkan dibeberkan \
         diterangkan ditandaskan diuraikan diutarakan dikemukakan diakui dinyatakan dilontarkan diucapkan disuarakan tersampaikan diungkap dibantah dibenarkan diamini dikeluhkan diceritakan dituturkan",
    ),
    (Sense::Cue(Cue::According), "menurut menurutnya"),
    (Sense::Pronoun, "ia dia beliau"),
];
