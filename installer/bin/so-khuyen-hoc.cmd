@echo off
rem Starts the program from anywhere with the first Java of version 25 or later that it finds.
setlocal enabledelayedexpansion
chcp 65001 >nul
set "APP=%~dp0.."
set "JAVA="
for %%J in ("%SOKHUYENHOC_JAVA%" "%APP%\runtime\bin\java.exe" "%JAVA_HOME%\bin\java.exe" "java.exe") do if not defined JAVA call :try %%J
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*") do if not defined JAVA call :try "%%~D\bin\java.exe"
if not defined JAVA (
    echo Không tìm thấy Java 25 trên máy này. Chưa có gì thay đổi. Hãy cài Java 25 rồi chạy lại. ^(mã J01^) 1>&2
    exit /b 3
)
for %%F in ("%APP%\lib\so-khuyen-hoc-*.jar") do set "JAR=%%F"
rem The class archive made for just these jars; Java passes over one that does not fit.
set "ARCHIVE="
if exist "%APP%\lib\start.name" set /p ARCHIVE=<"%APP%\lib\start.name"
if defined ARCHIVE set ARCHIVE="-XX:SharedArchiveFile=%APP%\lib\!ARCHIVE!"
"%JAVA%" !ARCHIVE! -Xlog:disable -Xms64m -Xmx512m -XX:+UseSerialGC -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:-ShrinkHeapInSteps -XX:-UsePerfData -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 --enable-native-access=ALL-UNNAMED -Duser.language=vi -Duser.country=VN "-Dsokhuyenhoc.sample=%APP%\sample-data" -cp "%JAR%" vn.sokhuyenhoc.Main %*
exit /b %ERRORLEVEL%

:try
if "%~1"=="" exit /b
for /f "tokens=3 delims==. " %%V in ('""%~1" -XshowSettings:properties -version 2^>^&1 ^| findstr java.specification.version"') do if %%V GEQ 25 set "JAVA=%~1"
exit /b
