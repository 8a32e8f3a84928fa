//! From syntax to a program: names and types, held against the model before any data is seen.

mod literals;
mod operators;

use super::fault::{Fault, Sort, What};
use super::parameters::Parameters;
use super::program::{Node, Op, Repeat};
use super::syntax::{Expr, Form, Loop, LoopKind};
use super::types::Type;
use crate::model::{Project, Register, Shape};
use crate::place::Span;
use crate::reading::suggest;

/// Checks an expression, which must be true or false, or a number of any type.
///
/// # Errors
/// All faults of names and types.
pub(super) fn check(expr: &Expr, parameters: &Parameters, of: &Type) -> Result<Node, Vec<Fault>> {
    let mut checker = Checker { parameters, variables: Vec::new(), faults: Vec::new() };
    let node = if of.is_number() { checker.number(expr) } else { checker.truth(expr) };
    match node {
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
            Form::Literal(literal) => literals::value(literal),
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
        let item = self.item_type(&list)?;
        self.variables.push((repeated.variable.clone(), item));
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

    /// A part that must be a number of any type.
    fn number(&mut self, expr: &Expr) -> Checked {
        let node = self.node(expr)?;
        if node.of.is_number() {
            return Some(node);
        }
        self.fits(&node, &Type::Decimal)?;
        Some(node)
    }

    /// A part that must be true or false.
    fn truth(&mut self, expr: &Expr) -> Checked {
        let node = self.node(expr)?;
        self.fits(&node, &Type::Bool)?;
        Some(node)
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
