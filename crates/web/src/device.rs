//! What a browser says of itself, in two words: `Firefox, Android`. Enough to know one's own devices by.

/// Of each family of browsers, its mark and its name. Most browsers also call themselves by the later ones.
const BROWSERS: [(&str, &str); 9] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("HeadlessChrome/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// The same for systems.
const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// The browser and its system; of a program that is no browser, what it calls itself.
pub(crate) fn device(agent: &str) -> String {
    let named =
        |known: &[(&str, &'static str)]| known.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    let parts = agent.starts_with("Mozilla/").then(|| [named(&BROWSERS), named(&SYSTEMS)]);
    let words: Vec<&str> = parts.into_iter().flatten().flatten().collect();
    if words.is_empty() { agent.split_whitespace().next().unwrap_or_default().to_owned() } else { words.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_two_words() {
        let told = |system: &str, rest: &str| device(&format!("Mozilla/5.0 ({system}) {rest}"));
        let chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
        assert_eq!(told("X11; Linux x86_64", chrome), "Chrome, Linux");
        assert_eq!(told("Windows NT 10.0; Win64; x64", &format!("{chrome} Edg/140.0.0.0")), "Edge, Windows");
        assert_eq!(told("Linux; Android 10; K", chrome), "Chrome, Android");
        assert_eq!(told("Android 14; Mobile; rv:143.0", "Gecko/143.0 Firefox/143.0"), "Firefox, Android");
        let safari = "AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
        assert_eq!(told("iPhone; CPU iPhone OS 18_0 like Mac OS X", safari), "Safari, iPhone");
    }

    #[test]
    fn a_program_keeps_its_name() {
        assert_eq!(device("curl/8.5.0"), "curl/8.5.0");
        assert_eq!(device(""), "");
        assert_eq!(device("Mozilla/5.0 (unknown)"), "Mozilla/5.0");
    }
}
