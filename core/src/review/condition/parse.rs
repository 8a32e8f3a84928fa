//! From text to syntax, by the parser of the `cel` crate.

use super::extent::extent;
use super::fault::{Fault, What};
use super::limits;
use super::syntax::{Call, Expr, Form, Literal, Loop, LoopKind};
use crate::place::Span;
use cel::common::ast::{
    CallExpr, ComprehensionExpr, Expr as Cel, IdedExpr, LiteralValue, SourceInfo,
};
use cel::parser::{ParseErrors, PrattParser};

/// Parses a condition.
///
/// # Errors
/// All faults of syntax.
pub(super) fn parse(text: &str) -> Result<Expr, Vec<Fault>> {
    if text.len() > limits::LONGEST {
        let told = format!("a condition has at most {} bytes", limits::LONGEST);
        return Err(vec![syntax(Span { start: 0, end: 0 }, told)]);
    }
    let tree = parser().parse(text).map_err(|errors| faults(text, &errors))?;
    Ok(Reader { text, places: places(text) }.expr(&tree))
}

fn syntax(span: Span, told: String) -> Fault {
    Fault { span, what: What::Syntax(told) }
}

fn parser() -> PrattParser {
    PrattParser::new()
        .max_recursion_depth(limits::DEEPEST)
        .max_expression_node_count(limits::MOST_NODES)
}

fn faults(text: &str, errors: &ParseErrors) -> Vec<Fault> {
    let fault = |error: &cel::ParseError| {
        let start = offset(text, error.pos);
        let rest = text.get(start..).unwrap_or_default();
        let length = rest.chars().next().map_or(0, char::len_utf8);
        let told = error.msg.trim_start_matches("Syntax error: ").to_owned();
        syntax(Span { start, end: start + length }, told)
    };
    let mut faults: Vec<Fault> = errors.errors.iter().map(fault).collect();
    // What follows from a fault in the same place need not be told.
    faults.dedup_by_key(|fault| fault.span.start);
    faults
}

/// The byte of a line and column, both counted from 1, columns in bytes.
fn offset(text: &str, (line, column): (isize, isize)) -> usize {
    let (line, column) = (usize::try_from(line).unwrap_or(0), usize::try_from(column).unwrap_or(0));
    let before = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len);
    let mut at = (before.sum::<usize>() + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Where each part of a sound condition begins. The parser tells places with errors only, so it is given
/// the same text with an error behind it.
fn places(text: &str) -> Option<std::sync::Arc<SourceInfo>> {
    let errors = parser().parse(&format!("{text}\n)")).err()?.errors;
    errors.into_iter().find_map(|error| error.source_info)
}

struct Reader<'t> {
    text: &'t str,
    places: Option<std::sync::Arc<SourceInfo>>,
}

impl Reader<'_> {
    fn expr(&self, node: &IdedExpr) -> Expr {
        let form = self.form(node);
        let token = self.places.as_ref().and_then(|places| places.offset_for(node.id));
        let token = token.map(|(start, end)| Span { start: start as usize, end: end as usize });
        let whole = Span { start: 0, end: self.text.len() };
        let span = token.map_or(whole, |token| extent(self.text, &form, token));
        Expr { form, span }
    }

    fn form(&self, node: &IdedExpr) -> Form {
        match &node.expr {
            Cel::Ident(name) => Form::Name(name.clone()),
            Cel::Literal(literal) => literal_form(literal),
            Cel::Select(select) if select.test => {
                Form::Has(Box::new(self.expr(&select.operand)), select.field.clone())
            }
            Cel::Select(select) => {
                Form::Member(Box::new(self.expr(&select.operand)), select.field.clone())
            }
            Cel::Call(call) => self.call(call),
            Cel::List(list) => Form::List(list.elements.iter().map(|e| self.expr(e)).collect()),
            Cel::Comprehension(loops) => self.repeated(loops),
            Cel::Map(_) => Form::Foreign("map"),
            Cel::Struct(_) => Form::Foreign("message"),
            Cel::Unspecified => Form::Foreign("?"),
        }
    }

    fn call(&self, call: &CallExpr) -> Form {
        let receiver = call.target.iter().map(|target| self.expr(target));
        let arguments = receiver.chain(call.args.iter().map(|a| self.expr(a))).collect();
        Form::Call(Call { name: call.func_name.clone(), method: call.target.is_some(), arguments })
    }

    /// A macro, from what the parser has made of it.
    fn repeated(&self, loops: &ComprehensionExpr) -> Form {
        let Some((kind, when, what)) = unrolled(loops) else { return Form::Foreign("macro") };
        Form::Loop(Box::new(Loop {
            kind,
            list: self.expr(&loops.iter_range),
            variable: loops.iter_var.clone(),
            when: when.map(|when| self.expr(when)),
            what: what.map(|what| self.expr(what)),
        }))
    }
}

type Unrolled<'c> = (LoopKind, Option<&'c IdedExpr>, Option<&'c IdedExpr>);

/// Which macro an expansion comes from, and its arguments. The expansions are those of the specification:
/// `all` folds `&&`, `exists` folds `||`, `exists_one` counts, `filter` and `map` append to a list.
fn unrolled(loops: &ComprehensionExpr) -> Option<Unrolled<'_>> {
    let Cel::Call(step) = &loops.loop_step.expr else { return None };
    match (step.func_name.as_str(), step.args.as_slice()) {
        ("_&&_", [_, when]) => Some((LoopKind::All, Some(when), None)),
        ("_||_", [_, when]) => Some((LoopKind::Exists, Some(when), None)),
        ("_+_", [_, item]) => Some((LoopKind::Map, None, only(item))),
        ("_?_:_", [when, then, _]) => conditional(loops, when, then),
        _ => None,
    }
}

fn conditional<'c>(
    loops: &'c ComprehensionExpr,
    when: &'c IdedExpr,
    then: &'c IdedExpr,
) -> Option<Unrolled<'c>> {
    let Cel::Call(append) = &then.expr else { return None };
    let [_, item] = append.args.as_slice() else { return None };
    if !matches!(loops.accu_init.expr, Cel::List(_)) {
        return Some((LoopKind::ExistsOne, Some(when), None));
    }
    let item = only(item)?;
    match &item.expr {
        Cel::Ident(name) if *name == loops.iter_var => Some((LoopKind::Filter, Some(when), None)),
        _ => Some((LoopKind::Map, Some(when), Some(item))),
    }
}

/// The item of a list of one.
fn only(list: &IdedExpr) -> Option<&IdedExpr> {
    match &list.expr {
        Cel::List(list) => list.elements.first(),
        _ => None,
    }
}

fn literal_form(literal: &LiteralValue) -> Form {
    Form::Literal(match literal {
        LiteralValue::Null => Literal::Null,
        LiteralValue::Boolean(value) => Literal::Boolean(*value.inner()),
        LiteralValue::Int(value) => Literal::Int(*value.inner()),
        LiteralValue::UInt(value) => Literal::Uint(*value.inner()),
        LiteralValue::Double(value) => Literal::Double(*value.inner()),
        LiteralValue::String(value) => Literal::String(value.inner().to_owned()),
        LiteralValue::Bytes(_) => return Form::Foreign("bytes"),
    })
}
