//! Facts: kept in any form, named when another value stands in their place.

use coverage::check::Status::{Changed, Kept, Missing};
use coverage::check::{Rule, Status};

use crate::{assert_all, check, find};

const INDEX: &str = "Borneo Timur berada di peringkat ketiga nasional pada 2021, peringkat kelima pada 2022, dan peringkat kedua \
    pada 2023. Nilai indeks provinsi itu tercatat 83,78 poin, naik dari 81,92 poin pada tahun sebelumnya.";

const MARKET: &str = "Kepala Dinas Perdagangan Kalimantan Timur, Rudi Hartawan, membuka Pasar Segar di Tepian Raya, Minggu \
    (11/05/2025) pukul 09.00 WITA. Pembangunan pasar itu menelan biaya Rp12,5 miliar dan menampung 240 pedagang dari empat \
    kecamatan.";

#[test]
fn values_written_another_way_are_kept() {
    assert_all(&[
        (
            "money in digits",
            MARKET,
            "Pasar itu dibangun dengan biaya 12.500.000.000 rupiah.",
            &[("Rp12,5 miliar", Kept)],
        ),
        ("date in words", MARKET, "Pasar dibuka pada 11 Mei 2025.", &[("11/05/2025", Kept)]),
        ("number in words", MARKET, "Pasar itu menampung 240 pedagang dari 4 kecamatan.", &[("empat", Kept)]),
        ("short name", MARKET, "Kadis Perdagangan Hartawan membuka pasar.", &[("Rudi Hartawan", Kept)]),
        ("left out", MARKET, "Pasar itu ramai.", &[("Rp12,5 miliar", Missing), ("240", Missing)]),
        ("yesterday", MARKET, "Pasar itu dibuka kemarin.", &[("11/05/2025", Missing)]),
        ("same hour elsewhere", MARKET, "Pasar dibuka pukul 08.00 WIB.", &[("09.00", Kept)]),
        (
            "roman and figures",
            "Musyawarah Daerah Ke-II dibuka Minggu.",
            "Musyawarah Daerah ke-2 dibuka Minggu.",
            &[("II", Kept)],
        ),
    ]);
}

#[test]
fn another_value_in_the_same_place_is_named() {
    assert_all(&[
        (
            "rank",
            INDEX,
            "Borneo Timur berada di peringkat keempat nasional pada 2021, peringkat kelima pada 2022, dan peringkat \
            kedua pada 2023.",
            &[("peringkat ketiga", Changed)],
        ),
        (
            "decimal cut",
            INDEX,
            "Nilai indeks provinsi itu tercatat 83,7 poin, naik dari 81,92 poin pada tahun sebelumnya.",
            &[("83,78", Changed), ("81,92", Kept)],
        ),
        (
            "decimal rounded as if exact",
            INDEX,
            "Nilai indeks provinsi itu tercatat 83,8 poin, naik dari 81,92 poin pada tahun \
            sebelumnya.",
            &[("83,78", Changed)],
        ),
        (
            "figures exchanged",
            INDEX,
            "Nilai indeks provinsi itu tercatat 87,38 poin, naik dari 81,92 poin pada tahun \
            sebelumnya.",
            &[("83,78", Changed)],
        ),
        (
            "money",
            MARKET,
            "Pembangunan pasar itu menelan biaya Rp12,5 juta dan menampung 240 pedagang dari empat kecamatan.",
            &[("Rp12,5 miliar", Changed), ("240", Kept)],
        ),
        (
            "count",
            MARKET,
            "Pembangunan pasar itu menelan biaya Rp12,5 miliar dan menampung 420 pedagang dari empat kecamatan.",
            &[("240", Changed)],
        ),
        (
            "zone",
            MARKET,
            "Kepala Dinas Perdagangan Kalimantan Timur, Rudi Hartawan, membuka Pasar Segar di Tepian Raya, Minggu \
            (11/05/2025) pukul 09.00 WIB.",
            &[("09.00", Changed)],
        ),
        (
            "hour",
            MARKET,
            "Kepala Dinas Perdagangan Kalimantan Timur, Rudi Hartawan, membuka Pasar Segar di Tepian Raya, Minggu \
            (11/05/2025) pukul 10.00 WITA.",
            &[("09.00", Changed)],
        ),
        (
            "name",
            MARKET,
            "Kepala Dinas Perdagangan Kalimantan Timur, Rudi Hartawam, membuka Pasar Segar.",
            &[("Rudi Hartawan", Changed)],
        ),
        (
            "title",
            MARKET,
            "Sekretaris Dinas Perdagangan Kalimantan Timur, Rudi Hartawan, membuka Pasar Segar.",
            &[("Kepala Dinas", Changed)],
        ),
        (
            "weekday",
            MARKET,
            "Rudi Hartawan membuka Pasar Segar di Tepian Raya, Sabtu (11/05/2025).",
            &[("Minggu", Changed)],
        ),
        (
            "date",
            MARKET,
            "Kepala Dinas Perdagangan Kalimantan Timur, Rudi Hartawan, membuka Pasar Segar di Tepian Raya, Senin \
            (12/05/2025) pukul 09.00 WITA.",
            &[("11/05/2025", Changed)],
        ),
    ]);
}

#[test]
fn two_years_exchanged_are_named_as_that() {
    let check = check(
        INDEX,
        "Borneo Timur berada di peringkat ketiga nasional pada 2022, peringkat kelima pada 2021, dan peringkat \
        kedua pada 2023.",
    );
    let finding = check.findings.iter().find(|finding| finding.status.differs()).unwrap();
    assert_eq!((finding.status, finding.rule), (Changed, Rule::FactSwapped), "{finding:?}");
}

#[test]
fn a_cut_decimal_and_a_wrong_weekday_are_named_as_that() {
    let cut = check(INDEX, "Nilai indeks provinsi itu tercatat 83,7 poin, naik dari 81,92 poin pada tahun sebelumnya.");
    assert_eq!(find(&cut, "83,78").map(|finding| finding.rule), Some(Rule::FactCut));
    let weekday = check(MARKET, "Rudi Hartawan membuka Pasar Segar di Tepian Raya, Sabtu (11/05/2025).");
    assert_eq!(find(&weekday, "Minggu").map(|finding| finding.rule), Some(Rule::WeekdayMismatch));
}

#[test]
fn the_offices_own_mistake_is_reported_as_its_own() {
    let check =
        check("Pasar dibuka Sabtu (11/05/2025) oleh gubernur.", "Pasar dibuka Minggu (11/05/2025) oleh gubernur.");
    let finding = find(&check, "Sabtu").unwrap();
    assert_eq!((finding.status, finding.rule), (Status::Missing, Rule::WeekdayMismatch));
}
