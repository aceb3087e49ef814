//! Consultations on the desk: an office's from draft to decision, and what a partner answers.

mod board;
mod list;
mod matrix;
mod meeting;
mod office;
mod partner;
mod policy;
mod view;

pub(in crate::route) use board::{add as add_board, end as end_board, page as boards};
pub(in crate::route) use list::{create, form, page};
pub(in crate::route) use matrix::{answer, csv, page as matrix, take_down, workbook, written, xlsx};
pub(in crate::route) use meeting::{attend, calendar, call_off, hold, note, strike};
pub(in crate::route) use office::{
    close, decide, extend, give_up, invite, leave_off, link, list_partner, one, open, reach, remind, remove, tell,
    unlink,
};
pub(in crate::route) use partner::{comment, minutes, save, withdraw};
pub(in crate::route) use policy::{consulted_file, file, final_file, page as policy, put, put_final};
pub(in crate::route) use view::{
    Table, differences, group, marks_of, state_told, stood, table, told_verdict, unit_lines,
};
