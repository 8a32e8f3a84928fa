//! Sums of money and of numbers.

use super::{Function, Parameter};
use crate::model::{Contribution, Value as Stated};
use crate::review::condition::evaluate::Judge;
use crate::review::condition::origin::Origin;
use crate::review::condition::types::Type;
use crate::review::condition::value::{Lack, Located, Value, Why, stated};
use rust_decimal::Decimal as Number;

pub(super) const FUNCTIONS: &[Function] = &[
    // What contributions of one kind come to in one currency:
    // `total(project.contributions, 'disbursement', 'CNY')`. In-kind contributions without an amount are left out.
    Function::global(
        "total",
        &[Parameter::Records(&Contribution::SHAPE), Parameter::String, Parameter::String],
        |_| Type::Decimal,
        total,
    ),
];

fn total<'v>(of: &[Located<'v>], judge: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let [list, kind, currency] = of else {
        return Err(Lack::new(Why::NoSuchNumber, Origin::NOTHING));
    };
    let (kind, currency) = (kind.value.written(), currency.value.written());
    let mut sum = Number::ZERO;
    for index in 0..list.count().unwrap_or(0) {
        judge.step()?;
        let item = list.item(index)?;
        let Value::Record(record) = item.value else { continue };
        let says = |name: &str| record.shape().member(name).map(|(at, _)| (at, record.member(at)));
        let is = |name, wanted: &Option<std::borrow::Cow<'_, str>>| {
            let (at, said) = says(name).unwrap_or((0, Stated::NotStated));
            let said = stated(said, item.origin.step(at))?;
            Ok::<bool, Lack>(said.value.written() == *wanted)
        };
        if !is("kind", &kind)? || !is("currency", &currency)? {
            continue;
        }
        let (at, amount) = says("amount").unwrap_or((0, Stated::NotStated));
        let amount = stated(amount, item.origin.step(at))?;
        let number = match amount.value {
            Value::Decimal(number) => sum.checked_add(number.number()),
            _ => None,
        };
        sum = number.ok_or(Lack::new(Why::NoSuchNumber, amount.origin))?;
    }
    Ok(Located { value: Value::Decimal(sum.into()), origin: list.origin })
}
