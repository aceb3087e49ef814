//! A meeting as a file that calendars open (iCalendar, RFC 5545): in UTC, so that no zone has to be described.

use icalendar::{Calendar, Component as _, Event, EventLike as _};
use jiff::Timestamp;
use store::meeting::Meeting;

/// A moment as RFC 5545 writes it in UTC: `20250314T010000Z`.
fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The file; one that is called off says so.
pub(crate) fn event(meeting: &Meeting, address: &str, now: Timestamp) -> String {
    let ends = meeting.starts_at.checked_add(jiff::Span::new().minutes(meeting.minutes.clamp(1, 1_440)));
    let mut event = Event::new();
    event
        .uid(&format!("{}@ruhui", meeting.id))
        .add_property("DTSTAMP", utc(now))
        .add_property("DTSTART", utc(meeting.starts_at))
        .add_property("DTEND", utc(ends.unwrap_or(meeting.starts_at)))
        .summary(&meeting.title)
        .location(&meeting.place)
        .url(address);
    if meeting.cancelled.is_some() {
        event.add_property("STATUS", "CANCELLED");
    }
    Calendar::new().push(event.done()).done().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_is_a_file_for_calendars_and_its_words_are_escaped() {
        let meeting = Meeting {
            id: "01JV0000000000000000000000".parse().unwrap(),
            consultation: "01JV0000000000000000000001".parse().unwrap(),
            title: "Dengar pendapat; Pasal 1, 2".to_owned(),
            place: "Ruang Ulin\nlantai 2".to_owned(),
            starts_at: "2026-09-03T01:00:00Z".parse().unwrap(),
            minutes: 90,
            cancelled: None,
        };
        let file = event(&meeting, "https://pers.example/meja/koordinasi/1", meeting.starts_at);
        let unfolded = file.replace("\r\n ", "");
        for line in [
            "DTSTART:20260903T010000Z",
            "DTEND:20260903T023000Z",
            "SUMMARY:Dengar pendapat\\; Pasal 1\\, 2",
            "LOCATION:Ruang Ulin\\nlantai 2",
        ] {
            assert!(unfolded.lines().any(|known| known == line), "{line} in {unfolded}");
        }
    }
}
