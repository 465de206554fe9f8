using Kam.SolutionModel;
using Kam.SolutionTests.Trees;

namespace Kam.SolutionTests.Reading;

public class SolutionReaderTests : IDisposable
{
    readonly SmallTree tree = new();
    readonly Solution solution;

    public SolutionReaderTests() => solution = tree.Read();

    public void Dispose() => tree.Dispose();

    Table Visit => solution.Tables.Single(table => table.LogicalName == "kam_visit");

    [Fact]
    public void A_table_knows_its_key_its_name_its_set_and_its_owner()
    {
        Assert.Equal(("kam_visitid", "kam_name", "kam_visits"), (Visit.PrimaryIdColumn, Visit.PrimaryNameColumn, Visit.EntitySetName));
        Assert.Equal(Ownership.User, Visit.Ownership);
        Assert.Equal(Ownership.Organization, solution.Tables.Single(table => table.LogicalName == "kam_place").Ownership);
    }

    [Fact]
    public void An_extended_table_carries_only_what_is_added_and_the_platforms_identity()
    {
        var account = solution.Tables.Single(table => table.LogicalName == "account");
        Assert.True(account.IsExtension);
        Assert.Equal("kam_nickname", Assert.Single(account.Columns).LogicalName);
        Assert.Equal(("accounts", "accountid", "name"), (account.EntitySetName, account.PrimaryIdColumn, account.PrimaryNameColumn));
    }

    [Fact]
    public void A_lookup_points_where_its_relationship_says()
    {
        Assert.Equal(["kam_place"], Visit.Column("kam_placeid")!.Targets);
        Assert.Equal(["systemuser"], Visit.Column("createdonbehalfby")!.Targets);
        Assert.Equal(["systemuser", "team"], Visit.Column("ownerid")!.Targets);
    }

    [Fact]
    public void A_global_choice_is_resolved_with_labels_in_both_languages()
    {
        var option = Visit.Column("kam_mood")!.Choice!.Option(489900000)!;
        Assert.Equal(("G, good", "G, good (по-русски)"), (option.Label.In(Labels.English), option.Label.In(Labels.Russian)));
    }

    [Fact]
    public void Money_knows_its_bounds_and_its_twin()
    {
        Assert.Equal((-100m, 100m, 2), (Visit.Column("kam_amount")!.MinValue, Visit.Column("kam_amount")!.MaxValue, Visit.Column("kam_amount")!.Precision));
        Assert.Equal("kam_amount", Visit.Column("kam_amount_base")!.CalculationOf);
    }

    [Fact]
    public void A_relationship_of_ours_carries_its_names_for_the_web_api_and_its_cascades()
    {
        var one = solution.OneToMany.Single(one => one.SchemaName == "kam_account_visit");
        Assert.Equal(("kam_account_visit", "kam_accountid"), (one.CollectionNavigation, one.LookupNavigation));
        Assert.Equal((Cascade.Cascade, Cascade.Cascade), (one.Assign, one.Delete));
    }

    [Fact]
    public void Contents_that_are_not_built_yet_are_empty()
    {
        File.Delete(Path.Combine(tree.Root, "dist/kam_/scripts/kam.js"));
        Assert.True(tree.Read().WebResources.Single(resource => resource.Type == WebResourceType.Script).Content.IsEmpty);
    }

    [Fact]
    public void A_choice_that_nobody_defines_is_an_error_that_names_the_column()
    {
        tree.Delete("OptionSets/kam_mood.xml");
        Assert.Contains("kam_visit.kam_mood", Assert.Throws<InvalidDataException>(() => tree.Read()).Message);
    }
}
