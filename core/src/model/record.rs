//! `record!`: one declaration gives a type, its serialisation, its shape and its reflection.

/// Wraps a member's type by its need: a key stands as it is, the others can be not stated or unknown.
macro_rules! member_type {
    (key $t:ty) => { $t };
    (required $t:ty) => { $crate::model::Stated<$t> };
    (optional $t:ty) => { $crate::model::Stated<$t> };
}

macro_rules! member_need {
    (key) => {
        $crate::model::MemberNeed::Key
    };
    (required) => {
        $crate::model::MemberNeed::Required
    };
    (optional) => {
        $crate::model::MemberNeed::Optional
    };
}

/// Whether a member that must be there is there.
macro_rules! member_there {
    (key $value:expr) => {
        !$value.is_empty()
    };
    (required $value:expr) => {
        !$value.is_not_stated()
    };
    (optional $value:expr) => {
        true
    };
}

/// The type itself; serde leaves absent members out when writing.
macro_rules! record_struct {
    ($(#[$meta:meta])* $name:ident [$($lt:lifetime)?] { $(
        [$need:ident] [$($doc:literal)+] $member:ident : $t:ty,
    )* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
        #[non_exhaustive]
        pub struct $name $(<$lt>)? { $(
            $(#[doc = $doc])+
            #[serde(skip_serializing_if = "crate::model::shape::is_not_stated")]
            pub $member: member_type!($need $t),
        )* }
    };
}

/// Reading, member by member.
macro_rules! record_reads {
    ([$($generics:tt)*] $this:ty { $( $member:ident )* }) => {
        impl<$($generics)*> serde::Deserialize<'de> for $this {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::fill::record(deserializer)
            }
        }

        impl<$($generics)*> $crate::model::fill::Fill<'de> for $this {
            fn fill<A: serde::de::MapAccess<'de>>(
                &mut self, name: &str, map: &mut A,
            ) -> Result<(), A::Error> {
                match name {
                    $( stringify!($member) => $crate::model::fill::once(&mut self.$member, map), )*
                    _ => Err(serde::de::Error::custom("an unknown member")),
                }
            }
        }
    };
}

macro_rules! record_impls {
    ([$($generics:tt)*] $this:ty, $owned:ty, $name:ident, [$($shown:ident)?] [$($tdoc:literal)+] { $(
        [$need:ident] [$($doc:literal)+] $member:ident : $t:ty,
    )* }) => {
        impl $($generics)* $this {
            /// What members this record has.
            pub const SHAPE: $crate::model::Shape = $crate::model::Shape {
                name: stringify!($name),
                doc: &[$($tdoc),+],
                members: &[$( $crate::model::Member {
                    name: stringify!($member),
                    doc: &[$($doc),+],
                    need: member_need!($need),
                    kind: <$t as $crate::model::Field>::KIND,
                } ),*],
            };
        }

        record_shows! { [$($shown)?] [$($generics)*] $this }

        impl $($generics)* $crate::model::Record for $this {
            fn shape(&self) -> &'static $crate::model::Shape {
                const { &<$owned>::SHAPE }
            }
            fn member(&self, index: usize) -> $crate::model::Value<'_> {
                let mut place = 0;
                $(
                    if index == place { return $crate::model::Field::value(&self.$member); }
                    place += 1;
                )*
                let _ = place;
                $crate::model::Value::NotStated
            }
        }

        impl $($generics)* $crate::model::Field for $this {
            const KIND: $crate::model::Kind = $crate::model::Kind::Record(const { &<$owned>::SHAPE });
            const VISITED: bool = <$this as $crate::model::visit::Shown>::SHOWN
                $(|| <$t as $crate::model::Field>::VISITED)*;
            type Owned = $owned;

            fn value(&self) -> $crate::model::Value<'_> {
                $crate::model::Value::Record(self)
            }
            fn is_complete(&self) -> bool {
                true $( && member_there!($need self.$member)
                    && $crate::model::Field::is_complete(&self.$member) )*
            }
            fn visit<'r, V: $crate::model::Visitor<'r>>(
                &'r self, at: &mut $crate::model::Path, visitor: &mut V,
            ) {
                $crate::model::visit::Shown::show(self, at, visitor);
                $(
                    if <$t as $crate::model::Field>::VISITED {
                        at.name(stringify!($member));
                        $crate::model::Field::visit(&self.$member, at, visitor);
                        at.pop();
                    }
                )*
            }
            fn into_owned(self) -> Self::Owned {
                Self::Owned { $( $member: $crate::model::Field::into_owned(self.$member), )* }
            }
        }
    };
}

/// What a record itself shows a visitor, before its members are walked.
macro_rules! record_shows {
    ([] [$($generics:tt)*] $this:ty) => {
        impl $($generics)* $crate::model::visit::Shown for $this {}
    };
    ([span] [$($generics:tt)*] $this:ty) => {
        impl $($generics)* $crate::model::visit::Shown for $this {
            const SHOWN: bool = true;
            fn show<'r, V: $crate::model::Visitor<'r>>(
                &'r self, at: &$crate::model::Path, visitor: &mut V,
            ) {
                visitor.span(self.from.get(), self.to.get(), at);
            }
        }
    };
    ([source] [$($generics:tt)*] $this:ty) => {
        impl $($generics)* $crate::model::visit::Shown for $this {
            const SHOWN: bool = true;
            fn show<'r, V: $crate::model::Visitor<'r>>(
                &'r self, at: &$crate::model::Path, visitor: &mut V,
            ) {
                visitor.source(self, at);
            }
        }
    };
}

/// Declares a record of the register.
///
/// `shows span` lets visitors see its `from` and `to`; `shows source` the record itself.
/// Each member is `key` (the record's id), `required` (must be there, `null` says unknown) or
/// `optional`; all but keys become [`Stated`](crate::model::Stated).
macro_rules! record {
    (
        $(#[doc = $tdoc:literal])+
        pub struct $name:ident<'a> $(shows $shown:ident)? { $(
            $(#[doc = $doc:literal])+
            $need:ident $member:ident : $t:ty,
        )* }
    ) => {
        record_reads! { ['de: 'a, 'a] $name<'a> { $( $member )* } }
        record_struct! { $(#[doc = $tdoc])+ $name ['a] { $( [$need] [$($doc)+] $member: $t, )* } }
        record_impls! { [<'a>] $name<'a>, $name<'static>, $name, [$($shown)?] [$($tdoc)+] {
            $( [$need] [$($doc)+] $member: $t, )*
        } }
    };
    (
        $(#[doc = $tdoc:literal])+
        pub struct $name:ident $(shows $shown:ident)? { $(
            $(#[doc = $doc:literal])+
            $need:ident $member:ident : $t:ty,
        )* }
    ) => {
        record_reads! { ['de] $name { $( $member )* } }
        record_struct! { $(#[doc = $tdoc])+ $name [] { $( [$need] [$($doc)+] $member: $t, )* } }
        record_impls! { [] $name, $name, $name, [$($shown)?] [$($tdoc)+] {
            $( [$need] [$($doc)+] $member: $t, )*
        } }
    };
}
