using LocalDataverse.Faults;

namespace LocalDataverse.WebApi;

/// <summary>The HTTP status that goes with an error code.</summary>
public static class HttpStatus
{
    static readonly Dictionary<uint, int> ByCode = new()
    {
        [0x80040217] = 404, // the row does not exist
        [0x80060891] = 404, // no row has these key values
        [0x80040227] = 405, // rows that restrict it stand in the way of a delete
        [0x80060882] = 412, // the row has changed
        [0x80040237] = 412, // the id is taken
        [0x80060892] = 412, // the key values are taken
        [0x80040220] = 403, // a privilege is missing
        [0x80048306] = 403, // no access to this row
        [0x80042f09] = 403, // the user has no role
        [0x8004f502] = 403, // a secured column may not be given
        [0x8004f507] = 403, // a secured column may not be changed
        [0x80040225] = 403, // the user is disabled
        [0x80072560] = 403, // the user is not of this organization
        [0x80072322] = 429, // requests in five minutes
        [0x80072321] = 429, // execution time in five minutes
        [0x80072326] = 429, // concurrent requests
        [0x80040800] = 501, // the table has no such message
        [unchecked((uint)ErrorCodes.NotSupported)] = 501,
        [0x80040216] = 500, // unexpected
        [0x80044150] = 500, // an error of SQL Server, a deadlock among them
        [0x80044151] = 500, // SQL Server took too long
    };

    public static int Of(int code) => ByCode.GetValueOrDefault(unchecked((uint)code), 400);
}
