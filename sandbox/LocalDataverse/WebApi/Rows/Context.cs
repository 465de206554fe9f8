using LocalDataverse.WebApi.Model;

namespace LocalDataverse.WebApi.Rows;

/// <summary>The @odata.context of an answer.</summary>
static class Context
{
    public static string Row(ApiCall call, EntityType type) => $"{Rows(call, type)}/$entity";

    public static string Rows(ApiCall call, EntityType type) =>
        $"{call.Root}$metadata#{type.Set}{(call.Options.Select is { Count: > 0 } names ? $"({string.Join(',', names)})" : "")}";

    public static string Address(ApiCall call, EntityType type, Guid id) => $"{call.Root}{type.Set}({id})";
}
