using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Framework;

public class TransactionTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void Outside_a_transaction_a_recalculation_refuses_before_it_reads()
    {
        var rule = (IPlugin)Activator.CreateInstance(System.Reflection.Assembly.LoadFrom(Repository.PluginAssembly).GetType("Kam.Plugins.Value.RecalculateAccount")!)!;
        var happened = FakeEvent.Of(tenant.System, ("IsInTransaction", false), ("InitiatingUserId", tenant.People.Anna));
        Assert.EndsWith("(KAM-060)", Assert.Throws<InvalidPluginExecutionException>(() => rule.Execute(happened)).Message);
    }
}
