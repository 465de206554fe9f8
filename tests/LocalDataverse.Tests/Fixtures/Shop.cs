using Kam.SolutionModel;

namespace LocalDataverse.Tests;

/// <summary>A small solution: orders with lines, products, and notes that the test plug-ins leave.</summary>
public static class Shop
{
    public static readonly Guid SellerRole = new("70000000-0000-4000-8000-000000000001");

    private static readonly PluginAssembly Plugins = Assembly();

    public static Solution Solution(params Step[] steps) => new("Shop", new Version(1, 0, 0, 0), true, new Publisher("test", Labels.Of("Test"), "test", 10000))
    {
        Name = Labels.Of("Shop"),
        Tables = [Order, Line, Product, Note],
        OneToMany =
        [
            A.Relation("test_order", "test_line", "test_orderid") with { Delete = Cascade.Cascade, Assign = Cascade.Cascade, Share = Cascade.Cascade, Unshare = Cascade.Cascade, Reparent = Cascade.Cascade },
            A.Relation("test_product", "test_line", "test_productid") with { Delete = Cascade.Restrict },
            A.Relation("account", "test_order", "test_accountid") with { Delete = Cascade.RemoveLink },
        ],
        Roles = [Seller],
        PluginAssemblies = [Plugins],
        CustomApis =
        [
            new("test_Add", BindingType.Global, null, false, TypeId("Add"))
            {
                ExecutePrivilege = "prvReadtest_order",
                Requests = [new("First", ParameterType.Integer, false, null), new("Second", ParameterType.Integer, true, null)],
                Responses = [new("Sum", ParameterType.Integer, false, null)],
            },
        ],
        Steps = steps,
    };

    private static Table Order { get; } = A.Table("test_order", Ownership.User,
        A.Memo("test_memo"), A.Whole("test_count"), A.Decimal("test_weight"), A.Money("test_amount"), A.Base("test_amount"), A.Date("test_orderedon"), A.Date("test_sentat", DateBehavior.UserLocal),
        A.Bit("test_urgent"), A.Choice("test_kind"), A.Choice("test_tags", ColumnType.MultiChoice), A.Lookup("test_accountid", "account"), A.Text("test_code"),
        A.Lookup("transactioncurrencyid", "transactioncurrency"), new Column("exchangerate", "exchangerate", ColumnType.Decimal) { Precision = 10, ValidForCreate = false, ValidForUpdate = false })
        with { Keys = [new AlternateKey("test_code", "test_code", ["test_code"], Labels.Of("Order code", "Код заказа"))] };

    private static Table Line { get; } = A.Table("test_line", Ownership.User, A.Lookup("test_orderid", "test_order"), A.Lookup("test_productid", "test_product"), A.Whole("test_count"));

    private static Table Note { get; } = A.Table("test_note", Ownership.User).WithLongNames();

    private static Table Product { get; } = A.Table("test_product", Ownership.Organization);

    private static Role Seller { get; } = new(SellerRole, "Seller", new Dictionary<string, PrivilegeDepth>
    {
        ["prvReadtest_order"] = PrivilegeDepth.Basic,
        ["prvWritetest_order"] = PrivilegeDepth.Basic,
        ["prvCreatetest_order"] = PrivilegeDepth.Basic,
        ["prvSharetest_order"] = PrivilegeDepth.Basic,
        ["prvReadtest_line"] = PrivilegeDepth.Local,
        ["prvReadtest_product"] = PrivilegeDepth.Global,
    });

    /// <summary>A step of one of the test plug-ins.</summary>
    public static Step Step(string plugin, string message, string table, StepStage stage, bool isAsync = false, int rank = 1, string? configuration = null) =>
        new(Guid.NewGuid(), $"{plugin} on {message} of {table} at {stage} {rank}", message, table, TypeName(plugin), stage, isAsync, rank) { PluginTypeId = TypeId(plugin), Configuration = configuration };

    public static StepImage Image(string alias, ImageType type, params string[] columns) => new(Guid.NewGuid(), alias, type, columns, "Target");

    private static PluginAssembly Assembly()
    {
        var names = (string[])["NoteContext", "Refuse", "RefuseInDetail", "Crash", "AddExclamation", "UpdateAgain", "SwallowFailure", "AskForRetry", "LeaveVariable", "NoteVariables", "TouchOrder", "NoteParents", "Add", "AddMemo", "NoteColumns", "NoteRows", "Branch", "Echo", "TraceMuch", "AddToTotal", "SumIntoOther"];
        var content = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "LocalDataverse.TestPlugins.dll"));
        return new(new Guid("80000000-0000-4000-8000-000000000001"), "LocalDataverse.TestPlugins, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null", "LocalDataverse.TestPlugins.dll",
            [.. names.Select(name => new PluginType(TypeId(name), TypeName(name), TypeName(name), name))], content);
    }

    private static string TypeName(string plugin) => "LocalDataverse.TestPlugins." + plugin;

    public static Guid TypeId(string plugin) => new(System.Security.Cryptography.MD5.HashData(System.Text.Encoding.UTF8.GetBytes(plugin)));
}
