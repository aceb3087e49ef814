//! The words that give clutter away, in Indonesian and English and a few neighbours. Data, no logic but matching.

use crate::article::Reason;

/// How a phrase must stand in the line (lower case, leading signs removed).
#[derive(Clone, Copy)]
enum Place {
    /// The line is this.
    Whole,
    /// The line begins with this and is at most so many bytes long.
    Start(usize),
    /// The line has this and is at most so many bytes long.
    Within(usize),
}

use Place::{Start, Whole, Within};

const TABLE: &[(Reason, Place, &[&str])] = &[
    (Reason::AutoPublish, Within(160), &["auto publish powered by", "xyzscripts.com"]),
    (
        Reason::RelatedLink,
        Start(400),
        &[
            "baca juga", "baca :", "baca:", "baca pula", "baca selengkapnya", "simak juga", "simak pula", "lihat juga", "tonton juga",
            "simak video", "lihat video", "tonton video", "berita terkait", "artikel terkait", "berita lainnya", "baca berita", "baca lainnya",
            "terkait:", "see also", "also read", "read also", "read more:", "read next", "read more on", "read more about", "see more:", "more on this",
            "related:", "related article", "related stor", "related coverage", "related news", "related content", "related roundup",
            "related post", "related link", "recommended:", "don't miss:", "must read:", "must reads:", "more:", "watch:", "watch more",
            "watch now", "leia também", "leia mais", "veja também", "lees ook", "lesen sie auch", "lea también", "lea más", "ver también",
            "читайте также", "смотрите также", "lire aussi", "à lire aussi", "leggi anche", "more great ", "more from ", "more stories",
            "you might also", "you may also", "also see:", "you can read more", "read the full", "read more from", "for more news",
            "in pictures:", "in photos:", "photos:", "video:", "gallery:", "click here to see more", "read the rest",
        ],
    ),
    (
        Reason::RelatedLink,
        Whole,
        &[
            "don't miss", "must read", "must watch", "just watched", "related", "related news", "read more", "read more...", "more", "you can also read", "see more", "trending",
            "most read", "recommended", "terkait", "terpopuler", "berita terbaru", "terkini", "populer", "more like this", "close",
            "most popular", "related topics", "sponsored", "sponsored content", "promoted stories", "más", "selengkapnya", "read this next", "pilihan editor",
        ],
    ),
    (
        Reason::Share,
        Start(60),
        &[
            "share this", "share on", "share via", "bagikan ini", "bagikan:", "bagikan artikel", "bagikan berita", "bagikan ke", "sebarkan",
            "share:", "share to", "klik untuk", "click to share", "salin tautan", "copy link", "email this", "print this", "tweet this",
            "ayo bagikan", "share article", "view comments", "suka ini", "like this:", "memuat...", "loading...",
        ],
    ),
    (
        Reason::Promo,
        Start(420),
        &[
            "ikuti kami", "ikuti berita", "ikuti terus", "ikuti saluran", "ikuti channel", "ikuti juga", "ikuti akun", "ikuti whatsapp",
            "follow us", "follow our", "dapatkan update", "dapatkan berita", "dapatkan informasi", "cek berita", "simak berita", "gabung ", "ayo gabung",
            "mari bergabung", "yuk gabung", "yuk ikuti", "yuk, ikuti", "bergabung di ", "silakan bergabung", "join channel", "join our",
            "join us", "download aplikasi", "unduh aplikasi", "pastikan update", "update berita", "berlangganan", "langganan", "sign up",
            "subscribe", "get the latest", "get our", "get access to", "click here to", "click here for", "klik di sini", "klik disini", "baca berita di",
            "tonton ", "want more", "like us on", "find us on", "listen to ", "download the", "download our", "register for", "to read the full",
            "chat with us", "become a member", "support our", "donate to", "for the latest", "stay up to date", "stay on top", "keep up with", "sign in to",
            "enter your email", "by signing up", "by subscribing", "thanks for signing", "thank you for subscribing", "have a tip", "got a tip", "send tips", "do you have a story", "there's plenty more where",
            "we pay for your", "this story originally appeared", "this article originally appeared", "this article was originally published",
            "this story was originally published", "start your day with", "start your free",
        ],
    ),
    (
        Reason::Promo,
        Within(300),
        &[
            "google news", "whatsapp channel", "saluran whatsapp", "channel whatsapp", "channel telegram", "sign up for our", "sign up here", "subscribe to our", "our newsletter",
            "email newsletter", "free newsletter", "daily newsletter", "newsletter here", "in your inbox", "to your inbox",
            "follow us on", "follow him on", "follow her on", "follow them on", "follow me on", "newsletters.", "youtube channel for", "free app",
            "download it here", "our facebook page", "on facebook and twitter", "follow the conversation", "use the code",
        ],
    ),
    (
        Reason::AuthorBox,
        Within(400),
        &[
            "may be reached at", "can be reached at", "reach the reporter", "reach reporter", "email the writer", "email the author",
            "contact the writer", "contact the author", "contact the reporter", "contributed to this report", "contributed to this story", "contributed to this article",
            "contributed reporting", "additional reporting by", "follow him @", "follow her @", "on twitter at @", "on twitter @", "write to ", "twitter.com/@", "contributing writer",
            "is a staff writer", "is a freelance", "is the author of", "is a senior editor", "is a contributing", "is a reporter for", "email him at", "email her at", "contact us at",
        ],
    ),
    (
        Reason::Ad,
        Whole,
        &[
            "advertisement", "advert", "ads", "ad", "iklan", "- advertisement -", "advertisements", "advertisment", "advertising", "publicidade", "publicidad", "werbung",
            "anzeige", "реклама", "story continues below", "sponsor", "iklan/advertisement", "advertise with us", "space iklan", "continue reading below",
        ],
    ),
    (
        Reason::Ad,
        Start(120),
        &[
            "scroll to continue", "scroll untuk", "gulir untuk", "lanjut membaca", "lanjutkan membaca", "article continues below", "story continues below", "continue reading", "advertisement",
            "scroll down to continue", "report this ad", "iklan ", "reklame", "iklan untuk anda", "konten berlanjut", "artikel berlanjut", "berita berlanjut",
        ],
    ),
    (
        Reason::Pager,
        Start(60),
        &["halaman:", "halaman :", "pages:", "page:", "laman:", "halaman selanjutnya", "halaman berikutnya", "next page", "halaman 1", "page 1 of", "tampilkan semua", "lihat semua halaman", "next article", "previous article", "pos sebelumnya", "pos berikutnya", "berita sebelumnya", "berita selanjutnya", "berita berikutnya", "artikel sebelumnya", "artikel selanjutnya", "previous post", "next post"],
    ),
    (Reason::Pager, Whole, &["selanjutnya", "sebelumnya", "next", "previous", "prev", "berikutnya", "back", "voltar", "kembali", "next »", "« prev"]),
    (
        Reason::Comments,
        Start(160),
        &[
            "leave a reply", "leave a comment", "tinggalkan balasan", "tinggalkan komentar", "your email address will not", "alamat email anda tidak", "beri komentar", "tulis komentar", "batalkan balasan",
            "cancel reply", "post a comment", "save my name", "simpan nama", "kirim komentar", "berikan komentar", "view all comments", "join the conversation", "join the discussion",
            "be the first to comment", "jadilah yang pertama", "comments are closed", "komentar ditutup", "what do you think", "tell us what you think", "have your say", "let us know in the comments",
            "ruas yang wajib", "required fields are", "no comments", "tidak ada komentar", "belum ada komentar", "show comments", "add a comment", "read comments", "comment on this", "log in to comment", "sign in to comment",
        ],
    ),
    (Reason::Comments, Whole, &["comments", "comment", "komentar", "komentar anda", "diskusi", "kommentare", "comentários", "комментарии"]),
    (
        Reason::Copyright,
        Start(300),
        &[
            "©", "copyright", "hak cipta", "dilarang mengambil", "dilarang keras", "dilarang mengutip", "all rights reserved", "reproduction without", "reuse this content", "this material may not be", "(c) 20", "\u{24d2}", "licensed under",
        ],
    ),
    (Reason::Tags, Start(400), &["tags:", "tag:", "tags :", "tag :", "topik:", "topik :", "filed under", "posted in", "kategori:", "category:", "categories:", "filed in", "tagged", "label:", "labels:", "topics:", "explore more on", "more about:", "kata kunci", "tagar:", "marcadores", "temas:"]),
    (Reason::Tags, Whole, &["tags", "tag", "topics", "topik", "topik terkait", "tag terkait", "share topics", "in this article"]),
    (
        Reason::Metadata,
        Start(60),
        &["dibaca", "dilihat", "post views", "total views", "views:", "views :", "waktu baca", "tempo de leitura", "reading time", "time to read", "estimated reading", "text size", "font size", "ukuran font", "last updated", "last modified", "terakhir diperbarui", "jumlah pembaca", "hits:", "hits :", "viewed"],
    ),
    (Reason::Metadata, Within(24), &[" min read", " menit baca", " mins read", " minute read", " kali dibaca", " views", " pembaca"]),
    (
        Reason::Caption,
        Start(300),
        &["image credit", "photo credit", "(image credit", "photo:", "foto:", "photo by", "picture:", "image:", "image ", "caption", "foto/", "ilustrasi", "credit:", "source: getty", "getty images"],
    ),
    (Reason::Notice, Start(300), &["ftc:", "we use income earning", "please enable javascript", "your browser does not", "this site uses cookies", "situs ini menggunakan cookie", "dengan menggunakan situs", "we've detected you", "you have reached your limit", "this video is no longer"]),
];

/// Phrases that open the end of the page: whatever follows is not the article's.
const AFTERMATH: &[&str] = &[
    "leave a reply", "leave a comment", "tinggalkan balasan", "tinggalkan komentar", "batalkan balasan", "your email address will not", "alamat email anda tidak", "social media auto publish",
];

fn bare(line: &str) -> String {
    let trimmed = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '>' | '»' | '›' | '•' | '-' | '–' | '—' | '[' | ']' | '*' | '|' | '▶' | '►' | '→' | '+' | '#' | '·' | '➤' | '☛' | '“'));
    let mut out: String = trimmed.chars().take(500).flat_map(char::to_lowercase).collect();
    out = out.replace(['’', '‘'], "'").replace('\u{a0}', " ");
    out
}

/// The reason a line is clutter by its words alone.
pub(crate) fn reason(line: &str) -> Option<Reason> {
    if line.len() > 420 {
        return None;
    }
    let text = bare(line);
    let fits = |place: &Place, phrase: &str| match *place {
        Whole => text == phrase || text.strip_suffix(':').is_some_and(|t| t.trim_end() == phrase),
        Start(most) => text.len() <= most && text.starts_with(phrase),
        Within(most) => text.len() <= most && text.contains(phrase),
    };
    let hit = TABLE.iter().find(|(_, place, phrases)| phrases.iter().any(|phrase| fits(place, phrase)));
    hit.map(|(reason, ..)| *reason).or_else(|| is_share_row(&text).then_some(Reason::Share)).or_else(|| is_end_mark(line).then_some(Reason::EndMark))
}

/// True where the comment form or the page's end begins.
pub(crate) fn begins_aftermath(line: &str) -> bool {
    let text = bare(line);
    AFTERMATH.iter().any(|phrase| text.starts_with(phrase))
}

fn is_share_row(text: &str) -> bool {
    const NAMES: &[&str] = &[
        "facebook", "twitter", "whatsapp", "telegram", "email", "e-mail", "print", "cetak", "line", "pinterest", "pint", "linkedin", "google+", "google", "share", "bagikan", "tweet", "x", "threads",
        "instagram", "tiktok", "youtube", "reddit", "copy", "link", "salin", "tautan", "tumblr", "baixar", "pin", "pocket", "flipboard", "messenger", "sms", "wa", "fb", "surel", "like", "on", "via", "ke", "di", "share:", "viber", "mix", "vk", "ok", "digg", "stumbleupon",
    ];
    let mut count = 0;
    let all = text.split(|c: char| c.is_whitespace() || matches!(c, '|' | '/' | ',' | '•' | '·')).filter(|w| !w.is_empty()).all(|w| {
        count += 1;
        NAMES.contains(&w)
    });
    all && (1..=14).contains(&count)
}

fn is_end_mark(line: &str) -> bool {
    let text = line.trim();
    const MARKS: &[&str] = &["[]", "***", "**", "*", "###", "##", "(*)", "(**)", "(***)", "---", "--", "–", "—", "(-)", "-", "...", "•", "~", "===", "(red)", "(redaksi)", "(*/red)", "(red/*)", "-30-", "|", "·"];
    MARKS.contains(&text.to_lowercase().as_str()) || (!text.is_empty() && text.chars().all(|c| matches!(c, '*' | '-' | '=' | '~' | '•' | ' ' | '.' | '#' | '—')))
}
