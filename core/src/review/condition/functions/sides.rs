//! The sides, or countries, for which somebody takes part or gives.

use super::{Function, Parameter};
use crate::model::{Contribution, Participation};
use crate::review::condition::evaluate::Judge;
use crate::review::condition::origin::Origin;
use crate::review::condition::types::Type;
use crate::review::condition::value::{Lack, Located, Value, Why};

pub(super) const FUNCTIONS: &[Function] = &[
    // The sides for which participants take part, each once: as stated or, failing that, the country of the
    // organization. Joint and international bodies have none.
    Function::method("sides", &[Parameter::Records(&Participation::SHAPE)], countries, sides),
    // The sides that contribute, each once.
    Function::method("sides", &[Parameter::Records(&Contribution::SHAPE)], countries, sides),
];

fn countries(_: &[Type]) -> Type {
    Type::List(Box::new(Type::Country))
}

fn sides<'v>(of: &[Located<'v>], judge: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let [records] = of else { return Err(Lack::new(Why::NoSuchItem, Origin::NOTHING)) };
    let mut known = Vec::new();
    for index in 0..records.count().unwrap_or(0) {
        judge.step()?;
        let side = judge.side(&records.item(index)?)?;
        known.extend(side.filter(|side| !known.contains(side)));
    }
    let sides = known.into_iter().map(|side| Value::Country(side).into()).collect();
    Ok(Located { value: Value::List(sides), origin: records.origin })
}
