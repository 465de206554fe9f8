using LocalDataverse.WebApi.OData;

namespace LocalDataverse.Tests.WebApi.Expressions;

public sealed class ExpressionParserTests
{
    static Expression Parse(string text) => ExpressionParser.Filter(text, Aliases.None);

    [Fact]
    public void And_binds_tighter_than_or() => Assert.IsType<AnyOf>(Parse("a eq 1 or b eq 2 and c eq 3"));

    [Fact]
    public void A_doubled_quote_is_one_quote() => Assert.Equal("O'Neil", Literal("'O''Neil'"));

    [Theory]
    [InlineData("1", typeof(decimal))]
    [InlineData("-1.5e3", typeof(decimal))]
    [InlineData("true", typeof(bool))]
    [InlineData("2026-01-02", typeof(DateOnly))]
    [InlineData("2026-01-02T03:04:05Z", typeof(DateTime))]
    [InlineData("2026-01-02T03:04:05.678+03:00", typeof(DateTime))]
    [InlineData("3F2504E0-4F89-11D3-9A0C-0305E82C3301", typeof(Guid))]
    [InlineData("Microsoft.Dynamics.CRM.AttributeTypeCode'Lookup'", typeof(string))]
    public void A_literal_has_its_type(string text, Type type) => Assert.IsType(type, Literal(text));

    [Fact]
    public void A_time_with_an_offset_is_brought_to_UTC() => Assert.Equal(new DateTime(2026, 1, 2, 0, 4, 5, DateTimeKind.Utc), Literal("2026-01-02T03:04:05+03:00"));

    static object? Literal(string text) => ((Constant)((Compare)Parse($"a eq {text}")).Right).Value;
}
