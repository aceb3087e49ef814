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
     lejau laing bayau usat luhat tekwan ibau lung mappa daeng patunru parenrengi manggabarani baramuli mattalitti usman \
     rasyid alatas assegaf shihab alhabsyi alaydrus al-habsyi baraqbah bachmid djafar djunaidi",
)];
