using LocalDataverse.Faults;

namespace LocalDataverse.WebApi;

/// <summary>Error codes that the Web API layer of Dataverse gives of its own.</summary>
static class ApiErrorCodes
{
    public const int InvalidUri = unchecked((int)0x80060888);
    public const int NoSuchSegment = unchecked((int)0x8006088a);
    public const int InvalidPayload = unchecked((int)0x80048d19);
    public const int NotSupported = ErrorCodes.NotSupported;
    public const int Unexpected = unchecked((int)0x80040216);
    public const int NotFound = unchecked((int)0x80040217);
}
