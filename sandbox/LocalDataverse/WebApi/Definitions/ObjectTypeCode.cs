using Kam.SolutionModel;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>The number of a table: that of the platform, or one of the range for custom tables, which differs from organization to organization.</summary>
static class ObjectTypeCode
{
    const int FirstCustom = 10000;
    const int Range = 40000;

    public static int Of(Table table) =>
        table.ObjectTypeCode ?? FirstCustom + (int)(BitConverter.ToUInt32(MetadataId.Of("code:" + table.LogicalName).ToByteArray()) % Range);
}
