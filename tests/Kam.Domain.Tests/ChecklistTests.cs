namespace Kam.Domain.Tests;

public class ChecklistTests
{
    static readonly Quarter Current = Quarter.Of(An.Today, 1);
    static readonly CatalogueEntry ForKey = Entry(1, 2, Segment.Key);
    static readonly CatalogueEntry ForAll = Entry(2, null);
    static readonly CatalogueEntry ForDeveloping = Entry(3, null, Segment.Developing);

    [Fact]
    public void A_client_gets_what_its_segment_asks_for() =>
        Assert.Equal([ForKey.Id, ForAll.Id], Checklist.Missing([ForKey, ForAll, ForDeveloping], [], Segment.Key, Current).Select(planned => planned.Definition));

    [Theory]
    [InlineData(Segment.Regular)]
    [InlineData(Segment.New)]
    [InlineData(Segment.Problem)]
    public void A_client_outside_K_and_A_that_is_worked_on_gets_what_developing_clients_get(Segment segment) =>
        Assert.Equal([ForAll.Id, ForDeveloping.Id], Checklist.Missing([ForKey, ForAll, ForDeveloping], [], segment, Current).Select(planned => planned.Definition));

    [Fact]
    public void A_client_without_a_segment_gets_everything() =>
        Assert.Equal(2, Checklist.Missing([ForKey, ForAll], [], null, Current).Count);

    [Fact]
    public void What_is_there_is_not_created_again() =>
        Assert.Empty(Checklist.Missing([ForKey], [ForKey.Id], Segment.Key, Current));

    [Fact]
    public void The_planned_quarter_lies_the_offset_ahead() =>
        Assert.Equal("2026-Q4", Checklist.Missing([ForKey], [], Segment.Key, Current)[0].Planned?.ToString());

    [Fact]
    public void Key_and_developing_clients_are_due_a_checklist() =>
        Assert.Equal([Segment.Key, Segment.Developing], Enum.GetValues<Segment>().Where(segment => Checklist.IsDue(segment)));

    static CatalogueEntry Entry(int id, int? offset, params Segment[] segments) => new(new Guid(id, 0, 0, new byte[8]), segments, offset);
}
