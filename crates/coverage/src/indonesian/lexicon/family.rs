//! Words that often end a personal name.

use super::{Row, Sense};

pub(super) const ROWS: &[Row] = &[(
    Sense::Family,
    "siregar nasution harahap hutapea simamora manurung sembiring ginting tarigan lubis pohan sihombing panjaitan situmorang \
     simanjuntak sinaga saragih purba tobing gultom nainggolan hutabarat marpaung siahaan sitompul silalahi pakpahan simbolon \
     napitupulu tampubolon aritonang rangkuti daulay batubara hasibuan rambe ritonga tanjung pulungan matondang sitorus sirait \
     pardede lumbantobing tambunan hutagalung rumokoy tangkilisan wagey rumagit sumarauw kaunang lumentut runtuwene mandagi \
     pangemanan tumewu supit sondakh kalalo mappangara tandiono setyobudi wibowo nugroho nugraha hartanto gunadi wicaksono \
     hutomo wirawan prameswari maharani permatasari adiputra kusumawardani tjahjono sutedjo halim wijayanto lawing ngau hibau \
     lejau laing bayau usat luhat tekwan ibau lung mappa patunru parenrengi manggabarani baramuli mattalitti usman \
     siagian sihite simangunsong simaremare sianturi sidabutar hutajulu hutauruk manalu munthe naibaho nababan ompusunggu panggabean \
     pangaribuan parapat pasaribu sibarani sibuea sidauruk sigalingging sihotang silaban silaen silitonga simarmata simatupang sinambela \
     sipahutar sitohang situmeang tarihoran togatorop turnip zendrato zebua telaumbanua gulo halawa harefa mendrofa daeli ndruru waruwu \
     zega sarumaha manao dachi barus surbakti sitepu keliat pinem milala kembaren depari bancin berutu kudadiri \
     chaniago caniago piliang sikumbang jambak bagindo mudo rajo marajo pamuncak sati \
     tumbelaka mamahit pangkey rompas karundeng mangindaan lasut mamesah tangkudung rumengan kandou worang wuisan ratulangi \
     pattinama pattiasina pattiselanno latuconsina lekatompessy hehanussa sahetapy matulessy leimena salampessy tuhumury manuputty \
     latumahina wattimena sapulette nanlohy talahatu rumahlatu tomasoa uluputty watubun rahanubun renyaan betaubun ohoiwutun \
     kogoya wenda tabuni murib telenggen wanimbo yikwa yoman pigai douw gobai nawipa magai waker tebai rumbiak rumbewas mandacan \
     mambraku wambrauw kaize mahuze mahuse gebze ndiken samkakai balagaize yolmen kareth rumaropen wakum rumbino mansnandifu awom kafiar \
     korwa yarangga imbiri ndapa radja bessie sonbai nenobais tamonob keraf hayon fernandez monteiro parera nahak manafe ndolu rihi \
     tan lim oei tjhin tjoa kwee tjong salim santosa santoso hartawan kurniadi lesmana suwandi purnomo hidayatullah ramadhani syahputra \
     siswanto suwarno budiarto sulistyo haryadi subroto prasetya rasyid alatas assegaf shihab alhabsyi alaydrus al-habsyi baraqbah bachmid djafar djunaidi",
)];
