//! From syntax to a program: names and types, held against the model before any data is seen.

use super::fault::{Fault, Sort, What};
use super::functions::{self, Function};
use super::parameters::Parameters;
use super::program::{Comparison, Constant, Node, Op, Operator, Repeat};
use super::syntax::{Call, Expr, Form, Literal, Loop, LoopKind};
use super::types::Type;
use crate::model::{Country, Date, Decimal, Project, Register, Shape};
use crate::place::Span;
use crate::reading::suggest;

/// Checks a condition.
///
/// # Errors
/// All faults of names and types.
pub(super) fn check(expr: &Expr, parameters: &Parameters) -> Result<Node, Vec<Fault>> {
    let mut checker = Checker { parameters, variables: Vec::new(), faults: Vec::new() };
    match checker.truth(expr) {
        Some(node) if checker.faults.is_empty() => Ok(node),
        _ => Err(checker.faults),
    }
}

struct Checker<'s> {
    parameters: &'s Parameters,
    /// The variables of the macros around, the innermost last.
    variables: Vec<(String, Type)>,
    faults: Vec<Fault>,
}

/// The checked part; none when it is at fault, which is then told.
type Checked = Option<Node>;

impl Checker<'_> {
    fn fault<T>(&mut self, span: Span, what: What) -> Option<T> {
        self.faults.push(Fault { span, what });
        None
    }

    fn node(&mut self, expr: &Expr) -> Checked {
        let (op, of) = match &expr.form {
            Form::Literal(literal) => literal_value(literal),
            Form::Name(name) => self.name(name, expr.span)?,
            Form::Member(of, name) => self.member(of, name, expr.span)?,
            Form::Has(of, name) => self.has(of, name, expr.span)?,
            Form::Call(call) => self.call(call, expr.span)?,
            Form::List(items) => self.list(items)?,
            Form::Loop(repeated) => self.repeated(repeated)?,
            Form::Foreign(what) => return self.fault(expr.span, What::Foreign(what)),
        };
        Some(Node { op, of, span: expr.span })
    }

    fn name(&mut self, name: &str, span: Span) -> Option<(Op, Type)> {
        let local = self.variables.iter().rev().position(|(known, _)| known == name);
        if let Some(back) = local {
            let at = self.variables.len() - 1 - back;
            let of = self.variables.get(at).map(|(_, of)| of.clone())?;
            return Some((Op::Variable(at), of));
        }
        match name {
            "project" => Some((Op::Project, Type::Record(&Project::SHAPE))),
            "register" => Some((Op::Register, Type::Record(&Register::SHAPE))),
            "as_of" => Some((Op::AsOf, Type::Date)),
            _ => {
                let locals = self.variables.iter().map(|(name, _)| name.as_str());
                let known = ["project", "register", "as_of", "params"].into_iter().chain(locals);
                let what = unknown(Sort::Variable, name, "", known);
                self.fault(span, what)
            }
        }
    }

    fn member(&mut self, of: &Expr, name: &str, span: Span) -> Option<(Op, Type)> {
        if self.is_parameters(of) {
            return self.parameter(name, span);
        }
        let of = self.node(of)?;
        let (index, kind) = self.place(&of.of, name, span)?;
        Some((Op::Member(Box::new(of), index), kind))
    }

    fn has(&mut self, of: &Expr, name: &str, span: Span) -> Option<(Op, Type)> {
        let of = self.node(of)?;
        let (index, _) = self.place(&of.of, name, span)?;
        Some((Op::Has(Box::new(of), index), Type::Bool))
    }

    fn is_parameters(&self, of: &Expr) -> bool {
        matches!(&of.form, Form::Name(name) if name == "params"
            && !self.variables.iter().any(|(known, _)| known == name))
    }

    fn parameter(&mut self, name: &str, span: Span) -> Option<(Op, Type)> {
        if let Some((at, of)) = self.parameters.find(name) {
            return Some((Op::Parameter(at), of));
        }
        let what = unknown(Sort::Parameter, name, "params", self.parameters.names());
        self.fault(span, what)
    }

    /// The position and type of a member of a record.
    fn place(&mut self, of: &Type, name: &str, span: Span) -> Option<(usize, Type)> {
        let Type::Record(shape) = of else {
            let expected = "record".to_owned();
            return self.fault(span, What::WrongType { expected, found: of.name() });
        };
        if let Some((index, member)) = shape.member(name) {
            return Some((index, Type::of(&member.kind)));
        }
        let what = unknown(Sort::Member, name, shape.name, names(shape));
        self.fault(span, what)
    }

    fn list(&mut self, items: &[Expr]) -> Option<(Op, Type)> {
        let nodes: Vec<Option<Node>> = items.iter().map(|item| self.node(item)).collect();
        let nodes = nodes.into_iter().collect::<Option<Vec<Node>>>()?;
        let of = nodes.first().map_or(Type::Any, |node| node.of.clone());
        for node in &nodes {
            self.fits(node, &of)?;
        }
        Some((Op::List(nodes), Type::List(Box::new(of))))
    }

    fn fits(&mut self, node: &Node, expected: &Type) -> Option<()> {
        if node.of.fits(expected) {
            return Some(());
        }
        let what = What::WrongType { expected: expected.name(), found: node.of.name() };
        self.fault(node.span, what)
    }

    fn repeated(&mut self, repeated: &Loop) -> Option<(Op, Type)> {
        let list = self.node(&repeated.list)?;
        let Type::List(item) = list.of.clone() else {
            let what = What::WrongType { expected: "list".to_owned(), found: list.of.name() };
            return self.fault(list.span, what);
        };
        self.variables.push((repeated.variable.clone(), (*item).clone()));
        let when = repeated.when.as_ref().map(|when| self.truth(when));
        let what = repeated.what.as_ref().map(|what| self.node(what));
        self.variables.pop();
        let (when, what) = (flipped(when)?, flipped(what)?);
        let of = match repeated.kind {
            LoopKind::All | LoopKind::Exists | LoopKind::ExistsOne => Type::Bool,
            LoopKind::Filter => list.of.clone(),
            LoopKind::Map => Type::List(Box::new(what.as_ref()?.of.clone())),
        };
        Some((Op::Loop(Box::new(Repeat { kind: repeated.kind, list, when, what })), of))
    }

    /// A part that must be true or false.
    fn truth(&mut self, expr: &Expr) -> Checked {
        let node = self.node(expr)?;
        self.fits(&node, &Type::Bool)?;
        Some(node)
    }

    fn call(&mut self, call: &Call, span: Span) -> Option<(Op, Type)> {
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
        let Type::List(of) = list.of.clone() else {
            let what = What::WrongType { expected: "list".to_owned(), found: list.of.name() };
            return self.fault(list.span, what);
        };
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
        let Type::List(of) = list.of.clone() else {
            let what = What::WrongType { expected: "list".to_owned(), found: list.of.name() };
            return self.fault(list.span, what);
        };
        self.fits(&index, &Type::Int)?;
        Some((Op::Item(Box::new([list, index])), *of))
    }

    fn comparison(
        &mut self,
        comparison: Comparison,
        [a, b]: [&Expr; 2],
        span: Span,
    ) -> Option<(Op, Type)> {
        let [mut a, mut b] = self.both(a, b)?;
        let (of_a, of_b) = (a.of.clone(), b.of.clone());
        self.meet(&mut a, &of_b)?;
        self.meet(&mut b, &of_a)?;
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
        let [mut a, mut b] = self.both(a, b)?;
        let (of_a, of_b) = (a.of.clone(), b.of.clone());
        self.meet(&mut a, &of_b)?;
        self.meet(&mut b, &of_a)?;
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

    /// Reads a literal as what it meets: a string as a date, code or country, a number as a decimal.
    fn meet(&mut self, node: &mut Node, other: &Type) -> Option<()> {
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

fn flipped<T>(part: Option<Option<T>>) -> Option<Option<T>> {
    match part {
        Some(None) => None,
        Some(part) => Some(part),
        None => Some(None),
    }
}

fn names(shape: &'static Shape) -> impl Iterator<Item = &'static str> + Clone {
    shape.members.iter().map(|member| member.name)
}

fn unknown<'n>(
    sort: Sort,
    name: &str,
    within: &str,
    known: impl Iterator<Item = &'n str> + Clone,
) -> What {
    let meant = suggest::nearest(name, known).map(str::to_owned);
    What::Unknown { sort, name: name.to_owned(), within: within.to_owned(), meant }
}

fn literal_value(literal: &Literal) -> (Op, Type) {
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
