using System.Security.Cryptography;
using System.Text;

namespace Kam.SolutionModel;

/// <summary>Name-based UUIDs (RFC 9562, version 5): equal names give equal ids on every machine, so that nobody types one.</summary>
public static class NameBasedId
{
    static readonly Guid Namespace = new("5d0c4f0e-6f6e-5b0a-9c37-3f1c7b9a2e61");

    public static Guid Of(string name)
    {
        var input = Namespace.ToByteArray(bigEndian: true).Concat(Encoding.UTF8.GetBytes(name)).ToArray();
        var hash = SHA1.HashData(input)[..16];
        hash[6] = (byte)(hash[6] & 0x0F | 0x50);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new(hash, bigEndian: true);
    }
}
