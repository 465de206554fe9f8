using System.Net;
using System.Xml;
using LocalDataverse.Tests.WebApi.Hosting;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Validation;
using Microsoft.OData.UriParser;

namespace LocalDataverse.Tests.WebApi;

public sealed class MetadataDocumentTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>
{
    async Task<IEdmModel> Model()
    {
        using var reader = XmlReader.Create(new StringReader((await Api.Get("$metadata")).Text));
        return CsdlReader.Parse(reader);
    }

    [Fact]
    [Supports("$metadata")]
    public async Task The_metadata_document_is_understood_and_found_valid_by_the_reader_of_OData()
    {
        var model = await Model();
        model.Validate(out var errors);
        Assert.Empty(errors.Select(error => $"{error.ErrorCode}: {error.ErrorMessage}"));
        Assert.NotNull(model.EntityContainer.FindEntitySet("new_things"));
    }

    [Fact]
    [Supports("Private custom APIs")]
    public async Task A_private_custom_api_is_left_out_and_can_be_called_all_the_same()
    {
        var operations = (await Model()).SchemaElements.OfType<IEdmOperation>().Select(operation => operation.Name).ToList();
        Assert.Contains("new_Act", operations);
        Assert.DoesNotContain("new_Hidden", operations);
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Post("new_Hidden", new { })).Message.StatusCode);
    }

    [Theory]
    [Supports("$metadata")]
    [InlineData("new_things?$select=new_name,_new_accountid_value&$expand=new_accountid($select=name)&$filter=new_accountid/name eq 'x' and new_madeon gt 2026-01-01")]
    [InlineData("accounts?$filter=new_account_thing/any(t:t/new_count eq 1)&$orderby=revenue desc")]
    public async Task Queries_that_the_service_answers_agree_with_its_metadata(string query)
    {
        var parser = new ODataUriParser(await Model(), new Uri(Served.Address, "api/data/v9.2/"), new Uri(Served.Address, "api/data/v9.2/" + query));
        Assert.NotNull(parser.ParseUri().Filter);
        Assert.True((await Api.Get(query)).Message.IsSuccessStatusCode);
    }

    [Fact]
    [Supports("$metadata")]
    public async Task Rows_with_every_kind_of_value_are_read_by_the_reader_of_OData()
    {
        var account = await Account();
        await Thing(new Dictionary<string, object?> { ["new_name"] = "A", ["new_count"] = 1, ["new_weight"] = 1.5m, ["new_color"] = 2, ["new_colors"] = "1,3", ["new_madeon"] = "2026-01-05", ["new_seenat"] = "2026-01-05T06:07:08Z", ["new_active"] = true, ["new_accountid@odata.bind"] = $"/accounts({account})" });
        var reply = await Api.Get($"new_things?$filter=_new_accountid_value eq {account}&$expand=new_accountid($select=name)&$count=true", Annotated);
        var rows = ODataAnswer.Rows(reply, await Model(), "new_things");
        string? Value(string name) => rows[^1].Properties.OfType<ODataProperty>().Single(property => property.Name == name).Value?.ToString();
        Assert.Equal(2, rows.Count);
        Assert.Equal(["1", "1.5", "2026-01-05", "True", account.ToString()], new[] { "new_count", "new_weight", "new_madeon", "new_active", "_new_accountid_value" }.Select(Value));
    }

    [Fact]
    public async Task The_service_document_lists_the_sets() =>
        Assert.Contains("new_things", (await Api.Get("")).Rows.Select(set => set!["name"]!.GetValue<string>()));
}
