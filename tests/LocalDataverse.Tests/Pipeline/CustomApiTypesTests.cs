using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Pipeline;

public sealed class CustomApiTypesTests
{
    public static TheoryData<ParameterType, object> Values => new()
    {
        { ParameterType.Boolean, true },
        { ParameterType.DateTime, new DateTime(2026, 1, 15, 9, 0, 0, DateTimeKind.Utc) },
        { ParameterType.Decimal, 1.25m },
        { ParameterType.Entity, new Entity("test_order") },
        { ParameterType.EntityCollection, new EntityCollection([new Entity("test_order")]) },
        { ParameterType.EntityReference, new EntityReference("test_order", Guid.Empty) },
        { ParameterType.Float, 1.5 },
        { ParameterType.Integer, 3 },
        { ParameterType.Money, new Money(2) },
        { ParameterType.Picklist, new OptionSetValue(1) },
        { ParameterType.String, "text" },
        { ParameterType.StringArray, new[] { "a", "b" } },
        { ParameterType.Guid, Guid.Empty },
    };

    [Theory, MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    [Supports("Parameters of every type")]
    public void A_parameter_of_every_type_arrives_and_comes_back(ParameterType type, object value)
    {
        using var host = With(Api(type));
        Assert.Same(value, host.Send("test_Echo", ("Value", value))["Value"]);
    }

    [Theory, MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    [Supports("Parameters of every type")]
    public void One_of_another_type_is_refused(ParameterType type, object value)
    {
        using var host = With(Api(type == ParameterType.String ? ParameterType.Integer : ParameterType.String));
        Assert.Contains("'Value'", Host.Refused(() => host.Send("test_Echo", ("Value", value))).Message);
    }

    [Fact]
    [Supports("Bound custom APIs")]
    public void One_that_is_bound_to_a_row_is_told_which_and_asks_for_it()
    {
        using var host = With(Api(ParameterType.String) with { Binding = BindingType.Entity, BoundTable = "test_order" });
        var order = host.Order();
        Assert.Equal(order, host.Send("test_Echo", ("Target", new EntityReference("test_order", order)))["Row"]);
        Assert.Contains("'Target'", Host.Refused(() => host.Send("test_Echo")).Message);
    }

    [Fact]
    [Supports("Bound custom APIs")]
    public void One_that_is_bound_to_a_table_needs_no_row()
    {
        using var host = With(Api(ParameterType.String) with { Binding = BindingType.EntityCollection, BoundTable = "test_order" });
        Assert.Equal("x", host.Send("test_Echo", ("Value", "x"))["Value"]);
    }

    [Theory]
    [Supports("Steps on custom APIs")]
    [InlineData(AllowedSteps.None, true, false), InlineData(AllowedSteps.None, false, false), InlineData(AllowedSteps.AsyncOnly, true, true), InlineData(AllowedSteps.AsyncOnly, false, false), InlineData(AllowedSteps.SyncAndAsync, false, true)]
    public void A_step_on_its_message_is_taken_only_where_it_allows_it(AllowedSteps allowed, bool isAsync, bool isTaken)
    {
        var step = Shop.Step("NoteContext", "test_Echo", "", StepStage.PostOperation, isAsync, configuration: "seen") with { PrimaryTable = null };
        void Import() => With(Api(ParameterType.String) with { AllowedSteps = allowed }, step).Dispose();
        if (isTaken) Import();
        else Assert.Equal("0x80044187", Host.Refused(Import).ErrorCodeText);
    }

    private static CustomApi Api(ParameterType type) => new("test_Echo", BindingType.Global, null, false, Shop.TypeId("Echo"))
    {
        Requests = [new("Value", type, true, null)],
        Responses = [new("Value", type, true, null), new("Row", ParameterType.Guid, true, null)],
    };

    private static Host With(CustomApi api, params Step[] steps)
    {
        var shop = Shop.Solution(steps);
        return new Host(new OrganizationOptions(), shop with { CustomApis = [.. shop.CustomApis, api] });
    }
}
