//! Partners on the desk: what a company sees of its outlets, and an office of those that apply to it.

mod agreement;
mod credential;
mod determine;
mod one;
mod own;
mod participant;
mod programme;
mod reading;
mod roster;
mod rules;
mod standing;

pub(in crate::route) use agreement::{
    add as agree, ceiling, end as end_agreement, in_force, keep as keep_promise, one as agreement, page as agreements,
    paper as agreement_paper, promise, promised,
};
pub(in crate::route) use credential::{end as end_credential, file, form as credential_form, give as give_credential};
pub(in crate::route) use determine::sign;
pub(in crate::route) use one::{answer_objection, answered, apply, end_application, object, page as one, settle};
pub(in crate::route) use own::{add, page, told};
pub(in crate::route) use participant::{
    add as add_participants, erase as erase_participant, note as note_participants,
};
pub(in crate::route) use programme::{
    call_off as call_off_programme, count as count_programme, counts, enter as enter_programme, mend as move_programme,
    one as programme, page as programmes, standing,
};
pub(in crate::route) use reading::{archive as reading_archive, read as read_pages};
pub(in crate::route) use roster::{archive as roster_archive, page as roster, set as set_roster};
pub(in crate::route) use rules::{
    confirm, page as rules, rule, ruled, ruling_paper, shared, sources, take_rule_back, text,
};
pub(in crate::route) use standing::{cited, shape};
