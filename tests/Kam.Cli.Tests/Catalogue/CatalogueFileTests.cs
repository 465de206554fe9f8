using Kam.Cli.Catalogue;
using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.Catalogue;

public sealed class CatalogueFileTests
{
    static readonly Entry Whole = new(
        "X01", new("Site visited", "Посещена площадка"), new("Two lines\nof text", null), new(new Weight(7), ProgressCategory.Depth, ProgressType.Event, EvidenceKind.Activity, AnswerType.None, Feed.Nothing),
        [Segment.Key, Segment.Developing], 2, 30, Retired: true);

    [Fact]
    public void What_is_written_is_read_as_the_same()
    {
        var bare = Whole with { Code = "X02", Name = new("Bare", null), Description = new(null, null), Segments = [], QuarterOffset = null, Order = null, Retired = false };
        var read = CatalogueFile.Read(CatalogueFile.Write([Whole, bare]));
        Assert.Equal(["X01", "X02"], read.Select(entry => entry.Code));
        Assert.Equal(Whole.Facts(), read[0].Facts());
        Assert.Equal(bare.Facts(), read[1].Facts());
    }

    [Fact]
    public void Equal_catalogues_make_equal_files() =>
        Assert.Equal(CatalogueFile.Write([Whole, Whole with { Code = "X00", Order = 10 }]), CatalogueFile.Write([Whole with { Code = "X00", Order = 10 }, Whole]));

    [Theory]
    [InlineData("weight", "11", "'weight' has to be a whole number from 1 to 10.")]
    [InlineData("weight", "2.5", "'weight' has to be a whole number from 1 to 10.")]
    [InlineData("weight", "\"7\"", "'weight' has to be a whole number from 1 to 10.")]
    [InlineData("category", "\"Depth\"", "'category' has to be one of knowledge, contacts, depth, integration.")]
    [InlineData("category", "2", "'category' has to be one of knowledge, contacts, depth, integration.")]
    [InlineData("evidence", "null", "'evidence' has to be one of none, note, contact, activity.")]
    [InlineData("feeds", "\"wallet\"", "an answer of type 'none' cannot feed 'wallet'.")]
    [InlineData("segments", "[\"K\"]", "'segments' has to be a list of key, developing, regular, new, problem, each at most once; an empty one means all clients.")]
    [InlineData("segments", "[\"key\",\"key\"]", "'segments' has to be a list of key, developing, regular, new, problem, each at most once; an empty one means all clients.")]
    [InlineData("name", "\"Site visited\"", "'name' has to be an object with 'en' and 'ru'.")]
    [InlineData("name", "{\"en\":\" \"}", "'name.en' has to be a text of 1 to 200 characters.")]
    [InlineData("name", "{\"en\":\"a\",\"de\":\"b\"}", "'name' has to be an object with 'en' and 'ru'.")]
    [InlineData("quarterOffset", "9", "'quarterOffset' has to be a whole number from 0 to 8.")]
    [InlineData("retired", "\"yes\"", "'retired' has to be true or false.")]
    [InlineData("wieght", "7", "'wieght' is not known. Known are: code, name, description, category, type, weight, evidence, answer, feeds, segments, quarterOffset, order, retired.")]
    public void What_cannot_be_taken_is_named_by_place_and_code(string member, string json, string sentence) =>
        Assert.Equal($"definitions[0] (X01): {sentence}", Refused(file => file["definitions"]![0]![member] = JToken.Parse(json)));

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var sentences = Refused(file =>
        {
            file["definitions"]![0]!["weight"] = 0;
            file["definitions"]![0]!["type"] = "knowlege";
            ((JArray)file["definitions"]!).Add(file["definitions"]![0]!.DeepClone());
        }).Split(Environment.NewLine);
        Assert.Equal(4, sentences.Length);
        Assert.StartsWith("definitions[1] (X01): 'weight'", sentences.First(sentence => sentence.StartsWith("definitions[1]", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_code_stands_once_whatever_its_capitals() =>
        Assert.Contains("'X01' stands 2 times", Refused(file =>
        {
            var twin = file["definitions"]![0]!.DeepClone();
            twin["code"] = "x01";
            ((JArray)file["definitions"]!).Add(twin);
        }));

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("{\"definitions\":[]}")]
    [InlineData("{\"definitions\":{}}")]
    [InlineData("{\"definitions\":[{}],\"more\":1}")]
    [InlineData("{\"definitions\":[1]}")]
    [InlineData("{\"definitions\":[{\"code\":\"A\",\"code\":\"B\"}]}")]
    public void What_is_no_catalogue_is_refused(string text) => Assert.Throws<InvalidDataException>(() => CatalogueFile.Read(text));

    [Fact]
    public void Something_after_the_end_is_refused() =>
        Assert.Throws<InvalidDataException>(() => CatalogueFile.Read(CatalogueFile.Write([Whole]) + "{}"));

    static string Refused(Action<JObject> spoil)
    {
        var file = JObject.Parse(CatalogueFile.Write([Whole]));
        spoil(file);
        return Assert.Throws<InvalidDataException>(() => CatalogueFile.Read(file.ToString())).Message;
    }
}
