namespace Kam.Domain.Tests;

public class ServiceRoleTests
{
    [Theory]
    [InlineData(Segment.Key, ServiceRole.Kam)]
    [InlineData(Segment.Developing, ServiceRole.Kam)]
    [InlineData(Segment.Regular, ServiceRole.Farmer)]
    [InlineData(Segment.New, ServiceRole.Hunter)]
    public void A_segment_asks_for_the_role_that_serves_it(Segment segment, ServiceRole role) => Assert.Equal(role, ServiceRoles.Of(segment));

    [Fact]
    public void A_problem_client_stays_with_whoever_owns_it() => Assert.Null(ServiceRoles.Of(Segment.Problem));
}
