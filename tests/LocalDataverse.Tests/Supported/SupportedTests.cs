namespace LocalDataverse.Tests.Supported;

public sealed class SupportedTests
{
    [Fact]
    public void Every_feature_has_a_name_of_its_own() => Assert.Equal(SupportedPage.Features.Count, SupportedPage.Features.Select(feature => feature.Name).Distinct().Count());

    [Fact]
    public void Every_feature_has_a_test() => Assert.Empty(SupportedPage.Features.Select(feature => feature.Name).Except(TaggedTest.All.Select(test => test.Feature)));

    [Fact]
    public void No_test_names_a_feature_that_is_not_there() =>
        Assert.DoesNotContain(TaggedTest.All, test => SupportedPage.Features.All(feature => feature.Name != test.Feature));

    /// <summary>Where it fails, the page is written by: dotnet artifacts/bin/LocalDataverse.Tests/release/LocalDataverse.Tests.dll -explicit only</summary>
    [Fact]
    public void The_page_lists_exactly_what_is_supported_and_tested() => Assert.Equal(SupportedPage.Written(), File.ReadAllText(SupportedPage.File));

    [Fact(Explicit = true)]
    public void The_page_is_written() => File.WriteAllText(SupportedPage.File, SupportedPage.Written());
}
