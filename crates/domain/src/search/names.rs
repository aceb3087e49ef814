//! Names of people and places that look derived: with these Kediri is not read as `diri`, and Penajam not as `tajam`.

pub(super) const NAMES: &str = "abdullah abdurahman abdurrahman adrian aini alfian alhabsyi andriani anggraini apriani asnawi astuti balangan \
     balikpapan bangkalan banyuwangi baramuli basuki basuni batanghari beijing bekasi belanda belitung benediktus bengalon \
     bengkalis bengkulu berau bernadeta bernadus boyolali budiman bukittinggi bulungan christian cimahi dairi damayanti \
     dani darmawan darmawati diana djunaidi efendi effendi ernawati fauzan fauzi febrianti fitriani grobogan gunadi gunawan \
     hanafi handayani hariadi hariani hartati hasbullah hasibuan hasnawati hermawan hernawan himawan indragiri indriani \
     irawan irawati isnaini jamilah juliani jumadi jumiati junaidi kalimantan kartini kasiman katingan kebumen kediri \
     kendari kerinci ketapang kristian kuantan kuningan kurniawan kurniawati kusnadi kusumawardani kuta kutai labuan \
     lamongan lasmini magetan maharani maluku mandagi manggabarani manokwari marabahan mariani mariati mattalitti mawardi \
     meilani meiliana melani melania melinda melkianus merangin merauke mesuji meylani morowali muliadi mulyadi mulyani \
     murniati nainggolan nunukan nuraini nurfadillah nurhadi nurhayati oktaviani pacitan padangsidimpuan pakpahan palaran \
     pamekasan pangandaran pangemanan panjaitan parenrengi pariaman parigi pasaman pasuruan pekalongan pekanbaru pelaihari \
     pelalawan pemalang pematangsiantar penajam permatasari pesawaran polewali prameswari pratiwi pulungan rahmadi \
     rahmawati rahmiati raihan ramadhan ramadhani rangkuti ratnawati rianti rohani rosmini rukmini rusmawati safitri \
     samsuri sanusi sariwati sarkawi saudi sebatik sebulu selamet selestinus semarang sembiring sendawar seoul sepaku \
     septian seruyan sesilia setyobudi severinus siahaan silalahi singingi sofifi subandi sudarman sudirman suhardi \
     suherman sukabumi sukirman sulaiman sulastri sulawesi sulistyowati sumarni sumiati supardi suparman supriadi supriyadi \
     suryadi suryani susanti susilawati suwandi tabanan tambunan tangkilisan tarakan tarigan taufan temanggung tenggarong \
     teresia ternate teuku tolitoli tukiman utami wagiman wahyudi wahyuni wakatobi wardani widyastuti winarti wirawan \
     wonogiri wulandari yuliani yulianti yuliati zulkifli";
