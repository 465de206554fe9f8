namespace Kam.Domain;

/// <summary>Who is to serve a client, in the order of the options of the roles in the team.</summary>
public enum ServiceRole { Kam, Farmer, Hunter }

/// <summary>Which role a segment asks for: K and A a KAM, R a farmer, N a hunter. A problem client stays with whoever owns it.</summary>
public static class ServiceRoles
{
    public static ServiceRole? Of(Segment? segment) => segment switch
    {
        Segment.Key or Segment.Developing => ServiceRole.Kam,
        Segment.Regular => ServiceRole.Farmer,
        Segment.New => ServiceRole.Hunter,
        _ => null,
    };
}
