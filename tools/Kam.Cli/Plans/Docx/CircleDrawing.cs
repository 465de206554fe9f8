using System.Globalization;
using System.Security;
using DocumentFormat.OpenXml.Wordprocessing;
using Kam.Cli.Plans.Paper;

namespace Kam.Cli.Plans.Docx;

/// <summary>The two circles of a plan as shapes of Word: sharp on paper, and told by their alternative text.</summary>
static class CircleDrawing
{
    const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const string Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    const string A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    const string Group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    const string Shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>A pixel of the page in the browser, in the unit of drawings.</summary>
    const int Pixel = 9525;

    // As the browser draws them.
    const int Middle = 84, Largest = 76, Smallest = 6, Left = 150, Right = 450;

    /// <summary>Of a whole turn, in the unit of angles; the slice begins at the top, three quarters of a turn from where angles begin.</summary>
    const int Turn = 21_600_000;
    const int Top = 16_200_000;

    /// <summary>From here on the slice is the circle: a slice that ends where it begins is drawn as none.</summary>
    const decimal Whole = 0.9999m;

    const string Room = "DEECF9";
    const string Own = "0F6CBD";

    public static Run Of(CirclePicture picture)
    {
        var greatest = Math.Max(picture.Now.Need, picture.Next.Need);
        var (now, next) = (Radius(picture.Now, greatest), Radius(picture.Next, greatest));
        var shapes = Circle(picture.Now, now, Left, 2) + Circle(picture.Next, next, Right, 4);
        // No larger than what is drawn in it: some programs stretch a group to its own size.
        var (x, y) = (Units(Left - now), Units(Middle - Math.Max(now, next)));
        var (width, height) = (Units(Right + next - Left + now), Units(2 * Math.Max(now, next)));
        return new Run($"""
            <w:r xmlns:w="{W}" xmlns:mc="{Compatibility}" xmlns:wp="{Wp}" xmlns:a="{A}" xmlns:wpg="{Group}" xmlns:wps="{Shape}"><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="1" name="{PlanPaper.CirclesTag}" descr="{Text(picture.Said)}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{Group}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/><a:chOff x="{x}" y="{y}"/><a:chExt cx="{width}" cy="{height}"/></a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>
            """);
    }

    static double Radius(NeedCircle circle, decimal greatest) => circle.Need <= 0 ? Smallest : Math.Max(Smallest, Largest * Math.Sqrt((double)(circle.Need / greatest)));

    static string Circle(NeedCircle circle, double radius, int x, int id)
    {
        var room = Drawn(id, x, radius, Preset("ellipse"), Room);
        if (circle.Share <= 0)
            return room;
        var end = (int)((Top + circle.Share * Turn) % Turn);
        return room + Drawn(id + 1, x, radius, circle.Share >= Whole ? Preset("ellipse") : Preset("pie", ("adj1", Top), ("adj2", end)), Own);
    }

    static string Drawn(int id, int x, double radius, string geometry, string fill)
    {
        var (left, top, size) = (Units(x - radius), Units(Middle - radius), Units(2 * radius));
        return $"""<wps:wsp><wps:cNvPr id="{id}" name="{id}"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{size}" cy="{size}"/></a:xfrm>{geometry}<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill><a:ln w="{Pixel}"><a:solidFill><a:srgbClr val="{Own}"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>""";
    }

    static string Preset(string name, params (string Name, int Angle)[] angles) =>
        $"""<a:prstGeom prst="{name}"><a:avLst>{string.Concat(angles.Select(angle => $"""<a:gd name="{angle.Name}" fmla="val {angle.Angle}"/>"""))}</a:avLst></a:prstGeom>""";

    static string Units(double pixels) => Math.Round(pixels * Pixel).ToString(CultureInfo.InvariantCulture);

    static string Text(string said) => SecurityElement.Escape(said);
}
