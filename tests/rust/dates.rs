//! The laws of dates, periods and answers that may be left open.
#![allow(clippy::indexing_slicing, clippy::expect_used, reason = "a test may stop")]

use comity::model::{Date, Order, Period, Truth};
use proptest::prelude::*;

/// A day, and how much of it is told: year, month, day.
#[derive(Debug, Clone, Copy)]
struct Day {
    full: Date,
    told: Date,
}

/// Days of a few years, so that they often meet, told in full or in part.
fn day() -> impl Strategy<Value = Day> {
    (2015_u16..2019, 1_u8..=12, 1_u8..=31, 0..3_usize).prop_filter_map(
        "a day",
        |(y, m, d, detail)| {
            let full = Date::from_ymd(y, m, d)?;
            let text = full.to_string();
            let told = text.get(..[4, 7, 10].get(detail).copied()?)?;
            Some(Day { full, told: Date::new(told)? })
        },
    )
}

fn period() -> impl Strategy<Value = (Period, Period)> {
    (prop::option::of(day()), prop::option::of(day())).prop_map(|(from, to)| {
        let full = Period::new(from.map(|day| day.full), to.map(|day| day.full));
        let told = Period::new(from.map(|day| day.told), to.map(|day| day.told));
        (full, told)
    })
}

/// An answer about dates told in part never says the opposite of that about the dates in full.
fn assert_kept(told: Truth, full: Truth) {
    assert!(told == Truth::Undecidable || told == full, "{told:?} became {full:?}");
}

const TRUTHS: [Truth; 3] = [Truth::True, Truth::False, Truth::Undecidable];

#[test]
fn answers_obey_the_laws_of_three_values() {
    for a in TRUTHS {
        assert_eq!(a.not().not(), a);
        assert_eq!(a.and(Truth::True), a);
        assert_eq!(a.or(Truth::False), a);
        assert_eq!(a.and(Truth::False), Truth::False, "no matter what is open");
        assert_eq!(a.or(Truth::True), Truth::True, "no matter what is open");
        for b in TRUTHS {
            assert_eq!(a.and(b), b.and(a));
            assert_eq!(a.or(b), b.or(a));
            assert_eq!(a.and(b).not(), a.not().or(b.not()));
            for c in TRUTHS {
                assert_eq!(a.and(b).and(c), a.and(b.and(c)));
                assert_eq!(a.and(b.or(c)), a.and(b).or(a.and(c)));
            }
        }
    }
}

#[test]
fn ends_that_are_not_told_are_open_and_unknown_ends_decide_nothing() {
    let date = |text| Date::new(text).expect("a date");
    let open: Period = serde_json::from_str(r#"{"from": "2018"}"#).expect("a period");
    assert_eq!(open.contains(date("2030")), Truth::True);
    assert_eq!(open.contains(date("2017-12-31")), Truth::False);
    let unknown: Period =
        serde_json::from_str(r#"{"from": "2018", "to": null}"#).expect("a period");
    assert_eq!(unknown.contains(date("2030")), Truth::Undecidable);
    assert_eq!(unknown.contains(date("2017")), Truth::False, "whatever the end is");
    assert_eq!(unknown.overlaps(&open), Truth::Undecidable);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_date_is_written_as_it_is_read(day in day()) {
        prop_assert_eq!(Date::new(&day.told.to_string()), Some(day.told));
        prop_assert!(day.told.first() <= day.full && day.full <= day.told.last());
        prop_assert!(day.told.is_compatible(day.full));
    }

    #[test]
    fn order_is_antisymmetric(a in day(), b in day()) {
        let mirrored = match a.told.order(b.told) {
            Order::Before => Order::After,
            Order::After => Order::Before,
            same => same,
        };
        prop_assert_eq!(b.told.order(a.told), mirrored);
        prop_assert_eq!(a.told.is_before(b.told), b.told.is_after(a.told));
        prop_assert!(!(a.told.is_before(b.told).is_true() && b.told.is_before(a.told).is_true()));
    }

    #[test]
    fn before_is_transitive(a in day(), b in day(), c in day()) {
        if a.told.is_before(b.told).is_true() && b.told.is_before(c.told).is_true() {
            prop_assert!(a.told.is_before(c.told).is_true());
        }
    }

    #[test]
    fn full_dates_are_always_decided(a in day(), b in day()) {
        prop_assert_eq!(a.full.is_before(b.full), Truth::from(a.full < b.full));
        prop_assert_eq!(a.full.order(b.full) == Order::Same, a.full == b.full);
        prop_assert_eq!(a.full.days_to(b.full).map(|days| days > 0), Some(a.full < b.full));
    }

    #[test]
    fn telling_more_of_a_date_never_flips_an_answer(a in day(), b in day()) {
        assert_kept(a.told.is_before(b.told), a.full.is_before(b.full));
        assert_kept(a.told.is_after(b.told), a.full.is_after(b.full));
        let order = a.told.order(b.told);
        prop_assert!(order == Order::Undecidable || order == a.full.order(b.full));
    }

    #[test]
    fn telling_more_of_a_period_never_flips_an_answer(a in period(), b in period(), day in day()) {
        assert_kept(a.1.contains(day.told), a.0.contains(day.full));
        assert_kept(a.1.overlaps(&b.1), a.0.overlaps(&b.0));
        prop_assert_eq!(a.1.overlaps(&b.1), b.1.overlaps(&a.1));
    }

    #[test]
    fn what_is_in_two_periods_makes_them_overlap(a in period(), b in period(), day in day()) {
        if a.1.contains(day.full).is_true() && b.1.contains(day.full).is_true() {
            prop_assert!(!a.1.overlaps(&b.1).is_false());
        }
    }

    #[test]
    fn the_next_day_is_the_next(day in day()) {
        let next = day.full.next_day().expect("a day after");
        prop_assert_eq!(day.full.days_to(next), Some(1));
    }
}
