//! Words that often begin an Indonesian personal name.

use super::{Row, Sense};

pub(super) const ROWS: &[Row] = &[(
    Sense::Given,
    "muhammad mohammad mohamad muhamad muchammad mochammad ahmad akhmad achmad abdul abdullah abdurrahman abdurahman abu abidin adam \
     ade adelia adi adinda adit aditya adnan adrian afifah afrizal agung agustina agustinus ahyar aini aisyah ajeng akbar aldi alex \
     alexander alfian alfred ali alif alim alimuddin alwi amalia amanda amelia amin aminah amir amiruddin amran anak anang andi andika \
     andre andreas andrew andri andriani andy anggi anggraini angga anisa anita anton antonius anwar apriani apriyanto ardi ardiansyah \
     arief arif arifin aris arman armansyah arya asep asih asmara asnawi asri astrid astuti asti aswin atik aulia ayu aziz azis azhar \
     azwar bachtiar badrun bahar baharuddin bahrul bakhtiar bakri bambang barnabas basri basuki basuni bayu benny beni benediktus \
     bernadus bernard bernadeta betty bobby bonifasius boy budi budiman budianto burhan burhanuddin candra cahya cahyo cecep charles \
     christian christina citra cut dadang dahlan damar damayanti dani danang daniel danu dara darmawan darmawati darwis darwin david \
     dea dedi dede deddy delima deni denny desi desy devi dewa dewi dharma dhani diah dian diana dicky didik didi dimas dina dini dodi \
     dody doni dony dwi dyah edi eddy eduardus edwin efendi effendi eka eko elia elisabet elly elvira emi emilia endah endang eni erik \
     erika erna ernawati erni erwin esti eva evi fachrul fadil fadhil fadli fahmi fahri fahrul faisal fajar fajri farah farhan farida \
     faridah fatimah fatma fauzan fauzi fauziah febri febrianti felix ferdi ferdinand feri ferry fikri firdaus firman firmansyah fitri \
     fitria fitriani florensia frans fransiska fransiskus fredi gabriel galih galuh gatot gede gerardus gilang ginanjar gita gregorius \
     gunawan guntur gusti hadi hafid hafiz haikal hairul hairuddin halim halimah hamdan hamid hamidah hamka hamzah hana hanafi handayani \
     handoko hani hanif hardi hari hariadi hariani hariyanto harjono harry harris hartati hartono haryanto haryono hasan hasanah \
     hasanuddin hasbi hasbullah hasnah hasyim hendra hendri hendrik hendro heni henny henri heri herlina herman hermansyah hermawan \
     hermina hernawan heru herry hesti hidayah hidayat hilda hilman himawan husain husin husnul husni ibnu ibrahim ida idris ika ikhsan \
     ikhwan iksan ilham ilyas imam iman imelda imran inayah indah indra indriani ineke intan iqbal ira irawan irawati irfan irma irwan \
     irwansyah isa ishak iskandar ismail ismet isnaini istiqomah iswanto iwan jafar jaka jalal jalaluddin jamal jamaluddin jamilah jefri \
     jeffry jenny jessica joan johan johanes johannes johny joko jono josef joseph joshua jjuanda julia juliana juliani julianto \
     juliansyah jumadi jumiati junaidi juwita kadek kamal kamaruddin kamariah karim karina karmila kartika kartini kasim kasman katarina \
     kemal ketut khairil khairul khalid khoirul komang komariah krisna kristian kristina kurnia kurniawan kurniawati kusnadi kusuma \
     laila lailatul laras latif latifah laurensius leni leonardus lestari lia lidia lilis lina linda lisa lisda lita luh lukman luki \
     lukas luluk lulu lusia lydia made mahendra mahfud mahmud maimunah makmur malik mansyur margareta maria mariana mariani marlina \
     marsel martha marthen martin martina martinus mariati maryam masdar masitah maskur mateus mathius maulana maulida mawardi maya \
     mega meilani meiliana melani melati melinda merry mia michael mika mila mira mirna misbah mohammed monika mukhlis mukhtar muliadi \
     mulyadi mulyani mulyono munawar munawir munir murni murniati murtiningsih murtadho musa muslim muslimin mustafa mustakim mutia \
     nabila nadia nafisah naila nanang nanda nani nasir nasrul nasrun natalia natasya nazar nengah neni nia niken nila nina ningsih \
     nisa niswan noor noviana novi novia novita nunung nur nuraini nurdiana nurdin nurfadillah nurhadi nurhaliza nurhasanah nurhayati \
     nuri nurjanah nurlaila nurlela nurlina nurmala nurul nursyam nyokta oktavia oktaviani oscar pandu patricia paulina paulus \
     petrus pius priyono priyanto pratama pratiwi prabowo prasetyo puput puspita puspa putra putri putu qori rachmat rachmad rafi rahma \
     rahman rahmad rahmat rahmadi rahmawati rahmi rahmiati raihan rais raja rama ramadhan ramadhani ramli ramlan rani ratna ratnawati \
     ratri reni reno resti retno reza riana rianti ricky rida ridha ridho ridwan rifki rifqi rijal riko rina rini rio rita rizal rizki \
     rizky rizqi robert robertus roby rohani rohman roni ronny rosa rosalina rosana rosdiana rosida rosita rosmini roy rudi rudy rukmini \
     rusdi rusdiansyah ruslan rusli rusmawati ruth saddam safitri safri sahrul said saiful salahuddin salim salma salman salmah samsu \
     samsul samsuddin samsudin samsuri samuel sandi sandy sandra santi santoso sapto sarah sari saripah sariwati satria selamet septi \
     septian seno seri shinta sholeh sigit silvia simon siska siti slamet soleh sonya sofia sofyan sri stefanus stevanus subagyo subandi \
     subhan sudarman sudarmo sudarsono sudirman sugeng sugianto sugiarto sugiono suharto suhartono suhardi suherman sujarwo sujono \
     sukarno sukirman sulaiman sulastri sulistyo sulistyowati sumarni sumarno sunarto sunaryo supardi suparman suparno supriadi \
     supriyadi supriyanto supriyono surya suryadi suryani suryanto susan susanti susanto susi susilawati susilo sutanto sutarno \
     sutrisno suwandi suwarno suwito suyanto syafii syafruddin syafrudin syafril syahril syahrir syahrul syahrial syaiful syamsir \
     syamsuddin syamsudin syamsul syarif syarifah syarifuddin syukri syukur taufan taufik taufiq tedi teguh tengku teresia teuku theresia \
     thomas tika tina titi titik toha togar tommy toni tony totok tri triana trisno tuti tutik udin umar umi untung usman utami vera \
     veronika vina vincent vita wahid wahyu wahyudi wahyuni wahyono wan waluyo wardah wardana wardani wati wawan wayan wening wenny \
     widi widodo widya widyastuti wiji wijaya winarno winarti windi wisnu wiwik wulan wulandari yahya yana yani yanti yanto yanuar yasin \
     yati yayan yayuk yenny yeni yoga yogi yohana yohanes yolanda yosef yoseph yosep yudha yudhi yudi yuli yulia yuliana yuliani \
     yulianti yulianto yuni yunita yunus yusnita yusri yusran yusril yusuf zaenal zaenab zainab zainal zainuddin zaki zakaria zubaidah \
     zulfikar zulkarnain zulkifli kornelius yakobus markus matius stepanus silvester hironimus dominikus hendrikus yustinus paskalis \
     vinsensius ignasius klemens albertus aloysius anselmus antonia apolonia helena helaria hermanus hortensia imanuel irene lazarus \
     magdalena margaretha marselina marselinus maximus melania melkianus natanael oktavianus paskalia rafael regina robertus rofinus \
     rosalia rosalinda selestinus severinus skolastika sesilia simeon thadeus theodorus timotius valentina valentinus viktor wilhelmus \
     yeremia yosefina yuventus halimatus halimatussadiah isran yosua harun rustam theodora sanusi liem theo kevin cornelia anastasia marni sarman sarkawi rosina jamaludin \
     tandiono gracella rinto meylani emiliana yuvensius ningsih zubaidah aminah mulyadi kasiman paijo painah ponirin wagiman sutrisna \
     wayan gusti gst dewa cokorda tjokorda desak sagung luh kadek nengah komang gede baiq inaq amaq umbu rambu daeng karaeng puang baso besse \
     laode waode datualiong acui ahok apin akiong asiong atin afung bagas suardika sriasih wirawan sumerti mirah sudiarsa \
     suastika suartana sukerta sudana sudarma sugiarta suparta artawan ardana ariawan astawa budiasa wiryawan suryawan suardana suwardana \
     sukarta sudiana suweta widiana yudana mertayasa puspayanti sukmawati suryawati juwitawati \
     juhari juhaeni juhri misnadi misnan misbahul miskun sapari paimin paijan ngadimin ngatemi sutini suminah suharni sukinem sarinem painem tukinem \
     tukijo wagini poniman ponidi legiman legimin kasinem kasinah juminten mujiyem mujiono mujiati marsudi marsono marsini marjuki marzuki sahnim \
     ujang entin euis iis eneng neng aceng engkos jajang dayat maman mamat tatang yayah yoyoh otong nanah odah popon titin wiwin yuyun yayat mulyana \
     sutisna suhendar suhendi sopandi rohendi rohimat ruhimat entang encep usep oyo oman omay \
     muzakir muzakkir mahdalena marhamah safrizal safriadi syafrizal maimun fadhlullah rizalul hamdani hamidi hayati norlela halidah \
     syafwan zulhelmi zulfahmi yulizar afdhal afdal yusra yusmar jasman nofrizal novrizal elvi ermanto eriyanto efrizal afrijal \
     salundik hendrikson lewi yansen kristianus lambertus blasius dominika kornelis frengky ferdinandus yohanis yuliana yosefa yosefina \
     herlina herlinda hasrul hasriani hasnia nurhaeni nurhaini sitti mardiana mardiah masnah maskanah rusnah salbiah salamah ramlah rahimah \
     saidah saodah saniah sakinah sahriah sariah sapiah rusmini rusminah musdalifah munawarah mutmainnah ummi kalsum kaltsum \
     marwah marwan marwati samsir samsur arsyad arsad anwari asrul asrin azhari bahtiar bakhtiari darmin darsono dartono daryono daryanto \
     edward elias ernest esther ester eunike feby fenny fera fifi fina frida gloria grace hendri heriyanto herianto iin ilyasa isnawati jamhari \
     jumiati jumaidi jumadil kamariyah kasmawati khadijah khairunnisa khairiah laelatul lamsari lasmi latifa linawati lisnawati lutfi luthfi \
     machmud magdalena mahyudin mahyuddin mansur marhaeni maryati maryono masrur masruroh matheus mathilda maulidya mawarni melda mirza misriadi \
     muchlis muhdi muhlis muhtar mujib mukarram mukti mursalin mursidi musdah musliadi mustofa nadhifah nafi nanik narti nasaruddin nawawi neneng \
     nirmala noer nofal noval nurmalasari nursiah nursida octavia oktarina padli parjo parman pramono purnama purwanti purwanto puryanto \
     qomariah rafli rahayu rahmayani rapiah rasyidah retnowati ririn riswan rodiah rofiq rohayati rohim rohmah rokhim romadhon romlah rosihan rosmawati \
     rusman sabarudin sabirin sabri sabran saefudin saepul saifuddin samino samirah sanusi sapto saparudin sarifah sarjono sarmin sarno sartika sarwono \
     septiana setiawan setiawati setyawan setyo sidik siswanto sofiah solihin solikhin solikin subekti sudarmi sudaryono sugeng sugiman suhaimi suhaeni suhada \
     sukardi sukiman sukri sumarno sumiyati sumantri sungkono supian suprapti suprapto suriansyah suriani surono suroso suryana suryono susanna sutarmi sutaryo \
     sutejo sutiyono suyono suyatno suyatmi syahrani syahriani syaifullah syamsiah syarkawi tamrin thamrin tarmizi tasya tati tatik taufiqurrahman tini titiek \
     totok trisnawati tumini tumijan tumirah tuminah ucok udin ulfa umiyati uswatun utomo viona wahidin walid wartini wasis widyawati winda wiratno wiwit \
     wulansari yadi yanis yanuarius yasmin yatmi yoesoef yolanda yudi yuliana yulistiani yuniarti yusniati zaenuri zahra zahara zaini zakiah zamroni zulaikha \
     sutopo hardjo rukiah rukmana yusniar salmiah rabiatul hasnawati nurjannah masliah yuliati sumiati lasmini tukiman ngatijo",
)];
