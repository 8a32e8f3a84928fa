//! Literals, which are read as what they meet.

use super::{Checker, What};
use crate::model::{Country, Date, Decimal};
use crate::reading::suggest;
use crate::review::condition::pattern::Pattern;
use crate::review::condition::program::{Constant, Node, Op};
use crate::review::condition::syntax::Literal;
use crate::review::condition::types::Type;

impl Checker<'_> {
    /// Reads a literal as what it meets: a string as a date, code, country or regular
    /// expression, a number as a decimal.
    pub(super) fn meet(&mut self, node: &mut Node, other: &Type) -> Option<()> {
        if *other == Type::Pattern {
            return self.pattern(node);
        }
        let Op::Constant(constant) = &node.op else { return Some(()) };
        let read = match (constant, other) {
            (Constant::String(text), Type::Date) => Date::new(text).map(Constant::Date),
            (Constant::String(text), Type::Country) => Country::new(text).map(Constant::Country),
            (Constant::String(text), Type::Code(list)) => {
                list.codes.iter().any(|(code, _)| code == text).then(|| constant.clone())
            }
            (Constant::Double(number), Type::Decimal) => {
                Decimal::new(&number.to_string()).map(Constant::Decimal)
            }
            _ => return Some(()),
        };
        match read {
            Some(read) => {
                node.op = Op::Constant(read);
                node.of = other.clone();
                Some(())
            }
            None => self.bad_literal(node, other),
        }
    }

    /// Compiles a regular expression. Only one that is written out can be compiled before any data is seen.
    fn pattern(&mut self, node: &mut Node) -> Option<()> {
        let Op::Constant(Constant::String(text)) = &node.op else {
            return self.fault(node.span, What::ComputedPattern);
        };
        match Pattern::new(text) {
            Ok(pattern) => {
                node.op = Op::Constant(Constant::Pattern(pattern));
                node.of = Type::Pattern;
                Some(())
            }
            Err(told) => self.fault(node.span, What::BadPattern(told)),
        }
    }

    fn bad_literal(&mut self, node: &Node, other: &Type) -> Option<()> {
        let text = match &node.op {
            Op::Constant(Constant::String(text)) => text.clone(),
            Op::Constant(Constant::Double(number)) => number.to_string(),
            _ => String::new(),
        };
        let meant = match other {
            Type::Code(list) => {
                suggest::nearest(&text, list.codes.iter().map(|(code, _)| *code)).map(str::to_owned)
            }
            Type::Date => suggest::date(&text),
            Type::Country => suggest::country(&text),
            _ => None,
        };
        let of = other.name();
        self.fault(node.span, What::BadLiteral { text, of, meant })
    }
}

/// The value of a literal, and its type.
pub(super) fn value(literal: &Literal) -> (Op, Type) {
    let (constant, of) = match literal {
        Literal::Null => (Constant::Null, Type::Null),
        Literal::Boolean(value) => (Constant::Bool(*value), Type::Bool),
        Literal::Int(value) => (Constant::Int(*value), Type::Int),
        Literal::Uint(value) => (Constant::Uint(*value), Type::Uint),
        Literal::Double(value) => (Constant::Double(*value), Type::Double),
        Literal::String(value) => (Constant::String(value.clone()), Type::String),
    };
    (Op::Constant(constant), of)
}
