//! All rules, one file each.

use super::rule::Rule;

/// Registers rules by the names of their files.
macro_rules! catalog {
    ($($module:ident),+ $(,)?) => {
        $(mod $module;)+
        /// All rules, by name.
        pub static CATALOG: &[&Rule] = &[$(&$module::RULE),+];
    };
}

catalog![
    announced_same_as_head,
    chairs_overlap,
    contradictory_decisions,
    country_not_assigned,
    cycle_missed,
    dangling_reference,
    decision_at_planned_meeting,
    decision_not_followed_up,
    decision_overdue,
    decision_without_due,
    decision_without_project,
    decision_without_responsible,
    delegation_not_party,
    delegation_without_head,
    due_before_meeting,
    end_before_start,
    follow_up_before_meeting,
    head_of_other_side,
    headcount_below_names,
    headcount_of_none,
    held_outside_plan,
    held_without_date,
    host_not_alternating,
    host_of_other_side,
    meeting_before_mechanism,
    meeting_date_passed,
    meeting_held_in_future,
    meeting_without_outcome,
    milestone_overdue,
    one_sided_meeting_with_other_delegation,
    organization_successor_overlap,
    organization_without_country,
    party_without_chair,
    plan_without_period,
    planned_with_held_date,
    prepares_earlier_meeting,
    projects_not_compared,
    responsible_not_participant,
    session_number_twice,
    session_numbers_out_of_order,
    session_without_mechanism,
    session_without_number,
    side_without_delegation,
];

/// The version of the catalogue: it changes whenever a rule is added or finds something else.
pub const VERSION: &str = "2026.1";
