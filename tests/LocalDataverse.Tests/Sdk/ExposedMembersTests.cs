using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Sdk;

public sealed class ExposedMembersTests
{
    [Fact]
    public void The_contract_exposes_exactly_the_approved_members()
    {
        var received = string.Join('\n', Members());
        var approved = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Sdk", "exposed-members.approved.txt")).ReplaceLineEndings("\n").TrimEnd();
        // Lies beside the tests when it differs: to be looked at, then to take the place of the approved one.
        if (received != approved) File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "Sdk", "exposed-members.received.txt"), received + "\n");
        Assert.Equal(approved, received);
    }

    [Fact]
    public void The_contract_bears_the_identity_that_Dataverse_resolves_to_its_own()
    {
        var name = typeof(IPlugin).Assembly.GetName();
        Assert.Equal("Microsoft.Xrm.Sdk, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35", name.FullName);
    }

    private static IEnumerable<string> Members() => typeof(IPlugin).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Members);

    private static IEnumerable<string> Members(Type type)
    {
        var own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var members = type.GetMembers(own).Where(IsVisible).Select(member => $"    {member}{Constant(member)}").Order(StringComparer.Ordinal);
        return members.Prepend($"{type} : {type.BaseType}");
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && (!method.IsSpecialName || method.IsConstructor),
        FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
        PropertyInfo property => property.GetAccessors(nonPublic: false).Length > 0,
        _ => false,
    };

    private static string Constant(MemberInfo member) => member is FieldInfo { IsLiteral: true } field ? $" = {Convert.ToInt32(field.GetRawConstantValue())}" : "";
}
