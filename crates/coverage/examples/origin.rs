//! How long it takes to lead a page back to its release among so many: `cargo run --release -p coverage --example origin -- COUNT`. Releases are
//! made of words by chance, 300 each, some common and some rare, as in a province's years.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a measurement")]

use std::time::Instant;

use coverage::origin::Origins;

struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    /// A word: common ones come much oftener than rare ones.
    fn word(&mut self) -> String {
        let most = 10_u64.pow(u32::try_from(1 + self.below(5)).unwrap());
        format!("kata{}", self.below(most))
    }

    fn text(&mut self, words: usize) -> String {
        (0..words).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }
}

fn main() {
    let count: u32 = std::env::args().nth(1).unwrap().parse().unwrap();
    let mut chance = Chance(7);
    let texts: Vec<String> = (0..count).map(|_| chance.text(300)).collect();
    let began = Instant::now();
    let origins = Origins::of((0..).zip(texts.iter().map(String::as_str)));
    let built = began.elapsed();
    let (mut right, mut longest, mut whole) = (0, 0.0_f64, 0.0);
    for number in (0..1000).map(|step| step * count / 1000) {
        let own = &texts[usize::try_from(number).unwrap()];
        let page = format!("{} {}", chance.text(150), own.split(' ').skip(60).take(150).collect::<Vec<_>>().join(" "));
        let began = Instant::now();
        let found = origins.origin(&page);
        let took = began.elapsed().as_secs_f64() * 1000.0;
        (longest, whole) = (longest.max(took), whole + took);
        right += i32::from(found.is_some_and(|found| found.release == number));
    }
    println!(
        "{count} releases: index {built:.1?}; 1000 pages: {:.2} ms on average, {longest:.2} at most; {right} led back",
        whole / 1000.0
    );
}
