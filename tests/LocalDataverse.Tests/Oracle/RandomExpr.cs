using CsCheck;
using LocalDataverse.Store;

namespace LocalDataverse.Tests.Oracle;

/// <summary>Every kind of condition and operand over the tables of a scope. Values of one kind are compared with each other, as the engine does.</summary>
internal static class RandomExpr
{
    private static readonly Gen<CompareWith> Signs = From.OneOf(Enum.GetValues<CompareWith>());
    private static readonly object?[] AnyNumber = [.. World.Numbers, .. World.Reals];

    public static Gen<Expr> Column(Source[] scope, params string[] names) => Gen.Select(From.OneOf(scope), From.OneOf(names), (source, name) => (Expr)new ColumnOf(source.Number, name));

    public static Gen<Expr> Numbers(Source[] scope) => Column(scope, "number", "real", "moment", "small", "quarters", "code");

    public static Gen<Expr> Texts(Source[] scope) => Column(scope, "text");

    public static Gen<Expr> Ids(Source[] scope) => Column(scope, "id", "parent");

    /// <summary>What a query may answer, group and sort by.</summary>
    public static Gen<Expr> Operand(Source[] scope) => Gen.OneOf(Numbers(scope), Texts(scope), Ids(scope), Part(scope), Rank(scope));

    public static Gen<Expr> Condition(TableShape[] tables, Source[] scope, int depth)
    {
        var simple = Gen.OneOf(Comparison(scope), Comparison(scope), Membership(scope), Matching(scope), Operand(scope).Select(operand => (Expr)new IsNull(operand)));
        if (depth == 0) return simple;
        var inner = Gen.Const(0).SelectMany(_ => Condition(tables, scope, depth - 1));
        var several = inner.Array[0, 3];
        return Gen.OneOf(simple, simple, inner.Select(of => (Expr)new Not(of)), several.Select(parts => (Expr)new And(parts)), several.Select(parts => (Expr)new Or(parts)),
            RandomSelect.Inner(tables, scope, depth - 1, Operand).Select(query => (Expr)new Exists(query)), Within(tables, scope, depth - 1));
    }

    /// <summary>A link between a table and those before it.</summary>
    public static Gen<Expr> Link(Source table, Source[] before) => Gen.OneOf(
        Equality(Column([table], "id"), Ids(before)), Equality(Column([table], "parent"), Ids(before)), Equality(Numbers([table]), Numbers(before)), Equality(Texts([table]), Texts(before)));

    private static Gen<Expr> Equality(Gen<Expr> left, Gen<Expr> right) => Compare(left, Gen.Const(CompareWith.Equal), right);

    private static Gen<Expr> Compare(Gen<Expr> left, Gen<CompareWith> with, Gen<Expr> right) =>
        Gen.Select(left, with, right, Gen.Bool, (one, sign, other, swapped) => (Expr)(swapped ? new Compare(other, sign, one) : new Compare(one, sign, other)));

    private static Gen<Expr> Comparison(Source[] scope) => Gen.OneOf(
        Compare(Numbers(scope), Signs, Gen.OneOf(Values(AnyNumber), Numbers(scope), Part(scope))),
        Compare(Texts(scope), Signs, Gen.OneOf(Values(World.Texts), Texts(scope))),
        Compare(Ids(scope), Signs, Gen.OneOf(Values(World.AllIds), Ids(scope))));

    private static Gen<Expr> Membership(Source[] scope) => Gen.OneOf(
        OneOf(Column(scope, "number", "small", "code"), World.Numbers), OneOf(Column(scope, "real", "quarters"), World.Reals), OneOf(Texts(scope), World.Texts), OneOf(Ids(scope), World.AllIds));

    private static Gen<Expr> OneOf(Gen<Expr> of, object?[] values) => Gen.Select(of, From.OneOf(values).Array[0, 4], (operand, list) => (Expr)new OneOf(operand, list));

    private static Gen<Expr> Matching(Source[] scope) => Gen.Select(Texts(scope), From.OneOf(World.Patterns), (text, pattern) => (Expr)new Like(text, pattern));

    private static Gen<Expr> Within(TableShape[] tables, Source[] scope, int depth) => Gen.OneOf(
        In(Column(scope, "number", "small", "code"), RandomSelect.Inner(tables, scope, depth, inner => Column(inner, "number", "small", "code"))),
        In(Texts(scope), RandomSelect.Inner(tables, scope, depth, Texts)),
        In(Ids(scope), RandomSelect.Inner(tables, scope, depth, Ids)));

    private static Gen<Expr> In(Gen<Expr> of, Gen<Select> query) => Gen.Select(of, query, (operand, inner) => (Expr)new InQuery(operand, inner));

    private static Gen<Expr> Values(object?[] values) => From.OneOf(values).Select(value => (Expr)new Value(value));

    private static Gen<Expr> Part(Source[] scope) => Gen.Select(Column(scope, "moment"), From.OneOf(Enum.GetValues<DatePart>()), (date, part) => (Expr)new PartOfDate(date, part));

    private static Gen<Expr> Rank(Source[] scope) => Gen.OneOf(
        Gen.Select(Column(scope, "small", "code"), From.OneOf<object?>(0L, 1L, 2L).Array[0, 3], (of, values) => (Expr)new Ranking(of, values)),
        Gen.Select(Texts(scope), From.OneOf<object?>("A", "ж", "b").Array[0, 3], (of, values) => (Expr)new Ranking(of, values)));
}
