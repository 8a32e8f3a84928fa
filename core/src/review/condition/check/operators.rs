//! Operators and functions, by the types that they take.

use super::{Checked, Checker, Sort, What, unknown};
use crate::place::Span;
use crate::review::condition::functions::{self, Function};
use crate::review::condition::program::{Comparison, Node, Op, Operator};
use crate::review::condition::syntax::{Call, Expr};
use crate::review::condition::types::Type;

impl Checker<'_> {
    pub(super) fn call(&mut self, call: &Call, span: Span) -> Option<(Op, Type)> {
        let arguments = call.arguments.as_slice();
        match (call.name.as_str(), arguments) {
            ("_&&_", [a, b]) => Some((Op::And(self.truths(a, b)?), Type::Bool)),
            ("_||_", [a, b]) => Some((Op::Or(self.truths(a, b)?), Type::Bool)),
            ("!_", [a]) => Some((Op::Not(Box::new(self.truth(a)?)), Type::Bool)),
            ("_?_:_", [condition, then, otherwise]) => self.choice([condition, then, otherwise]),
            ("-_", [a]) => self.negation(a),
            ("@in", [item, list]) => self.containment(item, list, span),
            ("_[_]", [list, index]) => self.item(list, index),
            (name, [a, b]) if Comparison::of(name).is_some() => {
                self.comparison(Comparison::of(name)?, [a, b], span)
            }
            (name, [a, b]) if Operator::of(name).is_some() => {
                self.arithmetic(Operator::of(name)?, [a, b], span)
            }
            _ => self.function(call, span),
        }
    }

    fn both(&mut self, a: &Expr, b: &Expr) -> Option<[Node; 2]> {
        let (a, b) = (self.node(a), self.node(b));
        Some([a?, b?])
    }

    /// Two parts, a literal among them read as what it meets.
    fn met(&mut self, a: &Expr, b: &Expr) -> Option<[Node; 2]> {
        let [mut a, mut b] = self.both(a, b)?;
        let (of_a, of_b) = (a.of.clone(), b.of.clone());
        self.meet(&mut a, &of_b)?;
        self.meet(&mut b, &of_a)?;
        Some([a, b])
    }

    /// The type of the items of a list; anything else is a fault.
    pub(super) fn item_type(&mut self, list: &Node) -> Option<Type> {
        if let Type::List(of) = &list.of {
            return Some(of.as_ref().clone());
        }
        let what = What::WrongType { expected: "list".to_owned(), found: list.of.name() };
        self.fault(list.span, what)
    }

    fn truths(&mut self, a: &Expr, b: &Expr) -> Option<Box<[Node; 2]>> {
        let (a, b) = (self.truth(a), self.truth(b));
        Some(Box::new([a?, b?]))
    }

    fn choice(&mut self, [condition, then, otherwise]: [&Expr; 3]) -> Option<(Op, Type)> {
        let condition = self.truth(condition);
        let [then, otherwise] = self.both(then, otherwise)?;
        self.fits(&otherwise, &then.of)?;
        let of = then.of.clone();
        Some((Op::If(Box::new([condition?, then, otherwise])), of))
    }

    fn negation(&mut self, a: &Expr) -> Option<(Op, Type)> {
        let node = self.node(a)?;
        if !node.of.is_number() {
            let what = What::NoOverload { name: "-".to_owned(), found: vec![node.of.name()] };
            return self.fault(node.span, what);
        }
        let of = node.of.clone();
        Some((Op::Negate(Box::new(node)), of))
    }

    fn containment(&mut self, item: &Expr, list: &Expr, span: Span) -> Option<(Op, Type)> {
        let [mut item, mut list] = self.both(item, list)?;
        let of = self.item_type(&list)?;
        self.meet(&mut item, &of)?;
        if let Op::List(items) = &mut list.op {
            let wanted = item.of.clone();
            items.iter_mut().try_for_each(|one| self.meet(one, &wanted))?;
        } else if !item.of.is_comparable(&of) {
            return self.no_overload("in", &[&item, &list], span);
        }
        Some((Op::In(Box::new([item, list])), Type::Bool))
    }

    fn item(&mut self, list: &Expr, index: &Expr) -> Option<(Op, Type)> {
        let [list, index] = self.both(list, index)?;
        let of = self.item_type(&list)?;
        self.fits(&index, &Type::Int)?;
        Some((Op::Item(Box::new([list, index])), of))
    }

    fn comparison(
        &mut self,
        comparison: Comparison,
        [a, b]: [&Expr; 2],
        span: Span,
    ) -> Option<(Op, Type)> {
        let [a, b] = self.met(a, b)?;
        let right = if comparison.is_equality() {
            a.of.is_comparable(&b.of)
        } else {
            a.of.is_ordered(&b.of)
        };
        if !right {
            return self.no_overload(sign(comparison), &[&a, &b], span);
        }
        Some((Op::Compare(comparison, Box::new([a, b])), Type::Bool))
    }

    fn arithmetic(
        &mut self,
        operator: Operator,
        [a, b]: [&Expr; 2],
        span: Span,
    ) -> Option<(Op, Type)> {
        let [a, b] = self.met(a, b)?;
        let of = match (&a.of, &b.of) {
            (a, b) if a == b && a.is_number() => Some(a.clone()),
            (Type::Decimal, Type::Int) | (Type::Int, Type::Decimal) => Some(Type::Decimal),
            (Type::String, Type::String) if operator == Operator::Add => Some(Type::String),
            (Type::List(x), Type::List(y)) if operator == Operator::Add && x.fits(y) => {
                Some(a.of.clone())
            }
            _ => None,
        };
        match of.filter(|of| operator != Operator::Remainder || *of != Type::Double) {
            Some(of) => Some((Op::Arithmetic(operator, Box::new([a, b])), of)),
            None => self.no_overload(name(operator), &[&a, &b], span),
        }
    }

    fn no_overload<T>(&mut self, name: &str, nodes: &[&Node], span: Span) -> Option<T> {
        let found = nodes.iter().map(|node| node.of.name()).collect();
        self.fault(span, What::NoOverload { name: name.to_owned(), found })
    }

    fn function(&mut self, call: &Call, span: Span) -> Option<(Op, Type)> {
        let known: Vec<&'static Function> = functions::named(&call.name).collect();
        if known.is_empty() {
            let what = unknown(Sort::Function, &call.name, "", functions::names());
            return self.fault(span, what);
        }
        let nodes: Vec<Checked> = call.arguments.iter().map(|a| self.node(a)).collect();
        let mut nodes = nodes.into_iter().collect::<Option<Vec<Node>>>()?;
        let fitting = known.into_iter().find(|function| function.takes(&nodes, call.method));
        let Some(function) = fitting else {
            let nodes: Vec<&Node> = nodes.iter().collect();
            return self.no_overload(&call.name, &nodes, span);
        };
        let met = nodes.iter_mut().zip(function.parameters);
        met.map(|(node, parameter)| self.meet(node, &parameter.literal()))
            .collect::<Option<()>>()?;
        let of = (function.result)(&nodes.iter().map(|node| node.of.clone()).collect::<Vec<_>>());
        Some((Op::Call(function, nodes), of))
    }
}

const fn sign(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Equal => "==",
        Comparison::NotEqual => "!=",
        Comparison::Less => "<",
        Comparison::LessOrEqual => "<=",
        Comparison::Greater => ">",
        Comparison::GreaterOrEqual => ">=",
    }
}

const fn name(operator: Operator) -> &'static str {
    match operator {
        Operator::Add => "+",
        Operator::Subtract => "-",
        Operator::Multiply => "*",
        Operator::Divide => "/",
        Operator::Remainder => "%",
    }
}
