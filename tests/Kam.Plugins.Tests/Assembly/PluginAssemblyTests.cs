using System.Reflection;
using System.Reflection.Metadata;
using System.Text.RegularExpressions;

namespace Kam.Plugins.Tests.Assembly;

public sealed partial class PluginAssemblyTests : IDisposable
{
    readonly PluginLibrary library = new();

    [Fact]
    public void It_needs_nothing_but_the_framework_and_the_sdk() => Assert.All(
        library.Metadata.AssemblyReferences.Select(handle => library.Metadata.GetString(library.Metadata.GetAssemblyReference(handle).Name)),
        name => Assert.Matches(@"^(mscorlib|System(\..+)?|Microsoft\.Xrm\.Sdk)$", name));

    [Fact]
    public void It_names_the_sdk_as_dataverse_has_it()
    {
        var sdk = library.Metadata.AssemblyReferences.Select(library.Metadata.GetAssemblyReference).Single(reference => library.Metadata.GetString(reference.Name) == "Microsoft.Xrm.Sdk");
        Assert.Equal(new Version(9, 0, 0, 0), sdk.Version);
        Assert.Equal("31bf3856ad364e35", Convert.ToHexStringLower(library.Metadata.GetBlobBytes(sdk.PublicKeyOrToken)));
    }

    [Fact]
    public void It_is_signed_and_keeps_its_version()
    {
        var assembly = library.Metadata.GetAssemblyDefinition();
        Assert.True(assembly.Flags.HasFlag(AssemblyFlags.PublicKey));
        Assert.Equal(new Version(1, 0, 0, 0), assembly.Version);
    }

    [Fact]
    public void It_starts_no_thread() => Assert.DoesNotContain(library.Uses, use =>
        use.Type.StartsWith("System.Threading.Tasks.") || use.Type is "System.Threading.Thread" or "System.Threading.ThreadPool" or "System.Threading.Timer" or "System.Timers.Timer" or "System.Linq.ParallelEnumerable");

    [Fact]
    public void It_sends_no_batch() => Assert.DoesNotContain(library.Texts, text => Batch().IsMatch(text));

    [Fact]
    public void It_reads_no_table_whole() => Assert.DoesNotContain(library.Uses, use =>
        use is { Type: "Microsoft.Xrm.Sdk.Query.ColumnSet", Member: ".ctor" or "set_AllColumns" } && TakesBoolean(use.Reference));

    [Fact]
    public void It_reads_no_clock() => Assert.DoesNotContain(library.Uses, use =>
        use.Type is "System.DateTime" or "System.DateTimeOffset" && use.Member is "get_Now" or "get_UtcNow" or "get_Today");

    [Fact]
    public void Nothing_static_changes() => Assert.Empty(
        from type in library.Types
        from handle in type.GetFields()
        let field = library.Metadata.GetFieldDefinition(handle)
        where field.Attributes.HasFlag(FieldAttributes.Static) && !field.Attributes.HasFlag(FieldAttributes.InitOnly) && !field.Attributes.HasFlag(FieldAttributes.Literal)
        select $"{library.Name(type)}.{library.Metadata.GetString(field.Name)}");

    [Fact]
    public void A_rule_keeps_nothing_between_events()
    {
        Assert.NotEmpty(library.Rules);
        Assert.All(library.Rules, rule => Assert.DoesNotContain(rule.GetFields(), field => !library.Metadata.GetFieldDefinition(field).Attributes.HasFlag(FieldAttributes.Static)));
    }

    [Fact]
    public void Every_rule_is_registered() => Assert.All(library.Rules, rule => Assert.Contains(rule.GetCustomAttributes(), handle =>
        library.Metadata.GetCustomAttribute(handle).Constructor is { Kind: HandleKind.MethodDefinition } constructor
        && library.Name(library.Metadata.GetTypeDefinition(library.Metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType())) is "StepAttribute" or "CustomApiAttribute"));

    [Fact]
    public void No_logical_name_is_typed_by_hand() =>
        Assert.DoesNotContain(Repository.Sources, path => LogicalName().IsMatch(File.ReadAllText(path)));

    [Fact]
    public void A_rule_is_read_at_a_glance() => Assert.All(Repository.Sources.Where(path => path.Contains("Kam.Plugins")), path =>
        Assert.InRange(Body().Match(File.ReadAllText(path)).Value.Count(letter => letter == '\n'), 0, 40));

    public void Dispose() => library.Dispose();

    bool TakesBoolean(MemberReference member) => library.Metadata.GetBlobBytes(member.Signature).Contains((byte)SignatureTypeCode.Boolean);

    [GeneratedRegex("ExecuteMultiple|ExecuteTransaction|CreateMultiple|UpdateMultiple|UpsertMultiple|DeleteMultiple")]
    private static partial Regex Batch();

    [GeneratedRegex("\"(kam_\\w|account\"|contact\"|systemuser)")]
    private static partial Regex LogicalName();

    [GeneratedRegex(@"public sealed class \w+ : Rule.*", RegexOptions.Singleline)]
    private static partial Regex Body();
}
